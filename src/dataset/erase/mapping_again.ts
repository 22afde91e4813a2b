import { isScalar, parseDocument, visit } from 'yaml';
import { parseEntityId } from '../../model/identity/entity_id.js';
import { mappingDigest, type KeptMapping } from '../read/kept_mapping.js';
import type { Rewriter } from './rewriter.js';

/** How a file was read, without what tells who somebody is: its texts one by one, so that it stays a mapping. */
export function mappingAgain(mapping: KeptMapping, rewriter: Rewriter): KeptMapping {
  const text = textAgain(mapping.text, rewriter);
  const { dataset, file, tables } = mapping;
  return { dataset: rewriter.name(dataset), file: rewriter.name(file), tables, sha256: mappingDigest(text), text };
}

function textAgain(text: string, rewriter: Rewriter): string {
  const again = (said: string): string => (parseEntityId(said) ? rewriter.id(said) : rewriter.text(said));
  const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: false });
  let isChanged = false;
  const changed = <T extends string | null | undefined>(said: T): T => {
    const after = said ? (again(said) as T) : said;
    isChanged ||= after !== said;
    return after;
  };
  visit(document, {
    Node(_, node) {
      node.comment = changed(node.comment);
      node.commentBefore = changed(node.commentBefore);
      if (isScalar(node) && typeof node.value === 'string') node.value = changed(node.value);
    },
  });
  document.comment = changed(document.comment);
  document.commentBefore = changed(document.commentBefore);
  return isChanged ? document.toString({ lineWidth: 0 }) : text;
}
