import { dates, enums, requiredToWrite } from './facts.mjs';

const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;

/**
 * Compares a value with a type of the SDK, as deep as it goes.
 * @returns {string[]} what does not fit: a field that the model does not know, a missing one that it requires, a wrong type.
 */
export function mismatches(models, type, value, path = '$', site = '') {
  switch (type.kind) {
    case 'string':
      return typeof value === 'string' ? textMismatches(value, path, site) : [wrong(path, 'a string', value)];
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? [] : [wrong(path, 'a number', value)];
    case 'boolean':
      return typeof value === 'boolean' ? [] : [wrong(path, 'a boolean', value)];
    case 'object':
      return isObject(value) ? [] : [wrong(path, 'an object', value)];
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((item, index) => mismatches(models, type.item, item, `${path}[${index}]`, site))
        : [wrong(path, 'an array', value)];
    case 'map':
      return isObject(value)
        ? Object.entries(value).flatMap(([key, item]) => mismatches(models, type.item, item, `${path}.${key}`, site))
        : [wrong(path, 'an object', value)];
    case 'model':
      return isObject(value) ? modelMismatches(models, type.name, value, path) : [wrong(path, `a ${type.name}`, value)];
    default:
      return [`${path}: the SDK's type ${type.name} is not understood by the check`];
  }
}

function modelMismatches(models, name, value, path) {
  const fields = models.get(name);
  if (!fields) {
    return [`${path}: the SDK has no model ${name}`];
  }

  const unknown = Object.keys(value).filter(key => !fields.has(key)).map(key => `${path}.${key}: the model ${name} has no such field`);
  const missing = [...fields].filter(([key, field]) => !field.isOptional && !(key in value) && !requiredToWrite.has(`${name}.${key}`))
    .map(([key]) => `${path}.${key}: the model ${name} requires it`);
  const known = Object.entries(value).filter(([key]) => fields.has(key))
    .flatMap(([key, item]) => mismatches(models, fields.get(key).type, item, `${path}.${key}`, `${name}.${key}`));
  return [...unknown, ...missing, ...known];
}

function textMismatches(value, path, site) {
  if (enums[site] && !enums[site].includes(value)) {
    return [`${path}: '${value}' is no value of ${site}`];
  }

  return dates.has(site) && !iso.test(value) ? [wrong(path, 'an ISO date', value)] : [];
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(path, expected, value) {
  return `${path}: expected ${expected}, found ${JSON.stringify(value)}`;
}
