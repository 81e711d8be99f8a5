// Checks manifest/manifest.json and each of its translations by the schemas that Microsoft publishes (npm @microsoft/app-manifest), and the icons' sizes. Exit 0: all are valid.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const Ajv = require('ajv');
const folder = new URL('../../../manifest/', import.meta.url);
const read = async (url) => JSON.parse(await readFile(url, 'utf8'));
const manifest = await read(new URL('manifest.json', folder));
const schemas = new URL(`node_modules/@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}/`, import.meta.url);

const faults = [
  ...await wrong('manifest.json', manifest, 'MicrosoftTeams.schema.json'),
  ...(await Promise.all(manifest.localizationInfo.additionalLanguages.map(async ({ file }) => wrong(file, await read(new URL(file, folder)), 'MicrosoftTeams.Localization.schema.json')))).flat(),
  ...await size(manifest.icons.color, 192),
  ...await size(manifest.icons.outline, 32),
];
for (const fault of faults) console.error(fault);
console.log(`manifest ${manifest.manifestVersion}: ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);

async function wrong(name, value, schema) {
  const ajv = new Ajv({ schemaId: 'auto', meta: false, unknownFormats: 'ignore', allErrors: true });
  ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json'));
  const validate = ajv.compile(await read(new URL(schema, schemas)));
  return validate(value) ? [] : validate.errors.map((error) => `${name}${error.dataPath} ${error.message} ${JSON.stringify(error.params)}`);
}

async function size(name, pixels) {
  const png = await readFile(new URL(name, folder));
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  return width === pixels && height === pixels ? [] : [`${name} is ${width}×${height}, not ${pixels}×${pixels}`];
}
