import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';

const require = createRequire(import.meta.url);
const Ajv = require('ajv');

/** The official schema, as a function from a card to what is wrong with it. @param {string} file */
export async function schema(file) {
  const ajv = new Ajv({ schemaId: 'auto', unknownFormats: 'ignore', allErrors: true });
  ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-06.json'));
  const validate = ajv.compile(JSON.parse(await readFile(file, 'utf8')));
  return (card) => (validate(card) ? [] : validate.errors.map((error) => `${error.dataPath} ${error.message}`));
}
