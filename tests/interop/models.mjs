import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// The SDK's index.d.ts is generated and regular: one field, method or brace a line. Whatever else it holds in a model is an error here,
// so that a change of its form cannot make the checks lenient.
const field = /^\t\t"([^"]+)"(\??): (.+);$/;
const model = /^\texport interface (\w+) \{ $/;
const method = /^ *\t(\w+)\(.*\): Promise<(.+)>;$/;
const apiClass = /^declare class (\w+Api) \{/;

/** Reads what each model holds and what each method of an API returns. */
export function readDefinitions() {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('purecloud-platform-client-v2/package.json'));
  const lines = readFileSync(join(folder, 'index.d.ts'), 'utf8').split(/\r?\n/);
  const start = lines.findIndex(line => line.startsWith('declare namespace Models'));
  if (start < 0) {
    throw new Error('index.d.ts has no namespace Models; the form of the SDK has changed.');
  }

  return { models: readModels(lines.slice(start + 1)), results: readResults(lines.slice(0, start)) };
}

function readModels(lines) {
  const models = new Map();
  let fields = null;
  for (const line of lines) {
    const found = fields && field.exec(line);
    if (found) {
      fields.set(found[1], { type: parseType(found[3]), isOptional: found[2] === '?' });
    } else if (model.test(line)) {
      fields = new Map();
      models.set(model.exec(line)[1], fields);
    } else if (line.trim() === '}') {
      fields = null;
    } else if (fields && line.trim() !== '') {
      throw new Error(`index.d.ts has a line in a model that is no field: ${line}`);
    }
  }

  return models;
}

function readResults(lines) {
  const results = new Map();
  let api = null;
  for (const line of lines) {
    const found = apiClass.exec(line);
    if (found) {
      api = found[1];
    } else if (line === '}') {
      api = null;
    } else if (api && method.test(line)) {
      const [, name, type] = method.exec(line);
      results.set(`${api}.${name}`, type === 'void' ? null : parseType(type));
    }
  }

  return results;
}

/** @returns {{kind: string, item?: object, name?: string}} */
export function parseType(text) {
  const simple = ['string', 'number', 'boolean', 'object'];
  if (simple.includes(text)) {
    return { kind: text };
  }

  const array = /^Array<(.+)>$/.exec(text);
  if (array) {
    return { kind: 'array', item: parseType(array[1]) };
  }

  const map = /^\{ \[key: string\]: (.+); \}$/.exec(text);
  if (map) {
    return { kind: 'map', item: parseType(map[1]) };
  }

  const reference = /^Models\.(\w+)$/.exec(text);
  if (reference) {
    return { kind: 'model', name: reference[1] };
  }

  // A few methods outside of what is used here return other things; using one of them is an error of the check.
  return { kind: 'unreadable', name: text };
}
