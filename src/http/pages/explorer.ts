import { Router, type Request, type RequestHandler, type Response } from 'express';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import type { GraphQLSchema } from 'graphql';
import { ROUTES } from '../../explorer/routes.js';
import type { Services } from '../../graph/context.js';
import { PACKAGE_ROOT } from '../../package_root.js';
import { NETWORK_QUESTIONS } from '../../questions/networks.js';
import { explorerPolicy } from '../headers.js';
import { currentId, type PagedKind } from './page_subject.js';

/** What `scripts/bundle_explorer.js` makes. */
const BUNDLE = join(PACKAGE_ROOT, 'dist/explorer/');

const LANGUAGES = ['en', 'id'];
const NOT_BUILT = 'The pages have not been built: run `npm run build`. The API answers at /graphql.\n';

interface Files {
  script: string;
  style: string;
}

/** The pages that people look at. */
export interface Explorer {
  /** Their addresses, and the files that they load. */
  pages: Router;
  /** Answers whoever wants a page where there is none with one that says so. */
  noPage: RequestHandler;
}

/** One shell for all pages, which asks the API for what it shows. */
export function explorer(schema: GraphQLSchema, services: Services, queryTimeoutMs: number): Explorer {
  const router = Router({ strict: true });
  const files = bundledFiles();
  const page = shell(files, { limit: Math.round(queryTimeoutMs / 1000), publicUrl: services.publicUrl });
  const missing: RequestHandler = (request, response, next) => page(request, response.status(404), next);
  const pageOf =
    (kind: PagedKind, path: string): RequestHandler =>
    async (request, response, next) => {
      const id = `${kind}:${request.params['slug'] as string}`;
      const now = await currentId(schema, services, kind, id);
      if (now === null) return missing(request, response, next);
      if (now === undefined || now === id) return page(request, response, next);
      const { search } = new URL(request.originalUrl, 'http://localhost');
      response.redirect(`${path}${encodeURIComponent(now.slice(kind.length + 1))}${search}`);
    };
  if (files) router.use('/explorer', sirv(BUNDLE, { brotli: true, gzip: true, immutable: true, maxAge: 31_536_000 }));
  // Programs ask the same address for JSON.
  router.get(ROUTES.ties, (request, response, next) => {
    response.vary('accept');
    if (!wantsPage(request)) return next();
    return NETWORK_QUESTIONS.has(request.params.question)
      ? page(request, response, next)
      : missing(request, response, next);
  });
  router.get(ROUTES.event, pageOf('event', '/events/'));
  router.get(ROUTES.organisation, pageOf('organisation', '/organisations/'));
  const alwaysThere = [ROUTES.search, ROUTES.events, ROUTES.organisations, ROUTES.network, ROUTES.about];
  router.get([ROUTES.home, ...alwaysThere], page);
  const withSlash = [...alwaysThere, ROUTES.ties, ROUTES.event, ROUTES.organisation].map((path) => `${path}/`);
  router.get(withSlash, (request, response) => {
    const { pathname, search } = new URL(request.originalUrl, 'http://localhost');
    response.redirect(`${pathname.slice(0, -1)}${search}`);
  });
  const noPage: RequestHandler = (request, response, next) =>
    request.method === 'GET' && files && wantsPage(request) ? missing(request, response, next) : next();
  return { pages: router, noPage };
}

const wantsPage = (request: Request): boolean => request.accepts(['application/json', 'text/html']) === 'text/html';

function bundledFiles(): Files | undefined {
  const list = `${BUNDLE}files.json`;
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Files) : undefined;
}

/** What the pages are told of the server. */
interface Told {
  /** Seconds that an answer may take. */
  limit: number;
  /** Empty: there is none. */
  publicUrl: string;
}

function shell(files: Files | undefined, told: Told): RequestHandler {
  return (request, response) => {
    if (!files) return response.status(503).type('text/plain').send(NOT_BUILT);
    const nonce = randomBytes(16).toString('base64url');
    response.setHeader('content-security-policy', explorerPolicy(nonce));
    response.setHeader('cache-control', 'no-cache');
    return response.type('html').send(html(files, languageOf(request, response), nonce, told));
  };
}

/** The language that the address says, else the one that the reader’s browser prefers. */
function languageOf(request: Request, response: Response): string {
  const { searchParams } = new URL(request.originalUrl, 'http://localhost');
  const lang = searchParams.get('lang');
  if (lang !== null && LANGUAGES.includes(lang)) return lang;
  response.vary('accept-language');
  return request.acceptsLanguages(LANGUAGES) || 'en';
}

const publicUrl = ({ publicUrl: url }: Told): string =>
  url === '' ? '' : ` data-public-url="${url.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

const html = ({ script, style }: Files, lang: string, nonce: string, told: Told): string => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta property="csp-nonce" nonce="${nonce}">
    <title>Jejaring</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/explorer/${style}">
    <script type="module" src="/explorer/${script}"></script>
  </head>
  <body>
    <div id="explorer" data-limit="${told.limit}"${publicUrl(told)}></div>
    <noscript>
      <p>These pages need JavaScript. The same answers are files:
      <a href="/export/attendance.html">who attended what, with the quotes</a>,
      <a href="/export/coAttendance.html">who meets whom, with the quotes</a>.</p>
    </noscript>
  </body>
</html>
`;
