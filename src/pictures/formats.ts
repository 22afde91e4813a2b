import { missingFromFont } from '../drawing/widths.js';
import { svgDocument } from '../drawing/svg.js';
import { toText } from '../drawing/to_text.js';
import { fontFace } from './font.js';
import { htmlPage } from './html.js';
import type { Picture } from './picture.js';
import { pngOf } from './png.js';

export interface PictureFormat {
  /** Its name, which is also the ending of a file's name, without the dot. */
  name: string;
  mediaType: string;
  /** What it is, for people. */
  title: string;
  draw: (picture: Picture) => Promise<string | Uint8Array>;
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Every format of pictures, in the order in which they are offered. */
export const PICTURE_FORMATS: readonly PictureFormat[] = [
  {
    name: 'svg',
    mediaType: 'image/svg+xml',
    title: 'Picture with a title and the quotes of each tie (SVG)',
    draw: async (picture) => `${XML}${svgOf(picture)}\n`,
  },
  {
    name: 'png',
    mediaType: 'image/png',
    title: 'Picture (PNG)',
    draw: async (picture) => pngOf(svgOf(tofuSaid(picture))),
  },
  {
    name: 'html',
    mediaType: 'text/html; charset=utf-8',
    title: 'Page with the picture, and all quotes behind it (HTML)',
    draw: async (picture) => `<!doctype html>\n${toText(htmlPage(picture))}\n`,
  },
];

/** The format of that name, in any case; undefined where there is none. */
export function pictureFormat(name: string): PictureFormat | undefined {
  return PICTURE_FORMATS.find((known) => known.name === name.toLowerCase());
}

const svgOf = ({ subject, caption }: Picture): string => toText(svgDocument(subject, caption, fontFace()));

/** Says how many names have letters that only a browser can draw. */
function tofuSaid(picture: Picture): Picture {
  const { subject, caption } = picture;
  const names = subject.nodes.filter(({ acronym, name }) => missingFromFont(acronym ?? name).length > 0).length;
  if (names === 0) return picture;
  const said = `${names} names have letters that the font of this picture lacks, drawn as boxes: the SVG shows them.`;
  return { ...picture, caption: { ...caption, statements: [...caption.statements, said] } };
}
