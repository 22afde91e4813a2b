import { z } from 'zod';
import { MAPPING } from '../read/plain/mapping/mapping.js';

/** Whatever YAML takes for a number or a truth value is a text where a text is expected. */
const WRITTEN = ['string', 'number', 'boolean'];

/** The JSON Schema of mappings, by which editors complete and check them. */
export function mappingSchema(): object {
  return z.toJSONSchema(MAPPING, {
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      const isFree = zodSchema._zod.def.type === 'string' && jsonSchema.enum === undefined;
      if (isFree) Object.assign(jsonSchema, { type: WRITTEN });
    },
  });
}
