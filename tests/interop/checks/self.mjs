import assert from 'node:assert/strict';
import { mismatches } from '../conformance.mjs';
import { definitions } from '../session.mjs';

const of = (name, value) => mismatches(definitions.models, { kind: 'model', name }, value);

export default {
  'self: an unknown field is found, however deep it is': async () => {
    assert.match(of('FlowEntityListing', { entities: [{ name: 'A', publishedVersion: { id: '1.0', colour: 'red' } }] })[0], /entities\[0\]\.publishedVersion\.colour/);
  },

  'self: a missing field that the model requires is found': async () => {
    assert.match(of('Flow', { id: '1' })[0], /\$\.name/);
  },

  'self: a wrong type, a null, an unknown enum value and a wrong date are found': async () => {
    assert.equal(of('FlowVersion', { dateCreated: '2026-01-01T00:00:00Z' }).length, 1);
    assert.equal(of('Flow', { name: null }).length, 1);
    assert.equal(of('Flow', { name: 'A', type: 'inboundcall' }).length, 1);
    assert.equal(of('Flow', { name: 'A', compatibleFlowTypes: ['INBOUNDCALL', 'NOSUCH'] }).length, 1);
    assert.equal(of('FlowVersion', { datePublished: 1700000000000 }).length, 1);
    assert.equal(of('FlowVersion', { datePublished: 'yesterday' }).length, 1);
    assert.equal(of('JsonSchemaDocument', { additionalProperties: false }).length, 1);
  },

  'self: what fits is no problem': async () => {
    assert.deepEqual(of('Flow', { name: 'A', type: 'INBOUNDCALL', publishedVersion: { id: '1.0', dateCreated: 1, datePublished: '2026-01-01T00:00:00.000Z' } }), []);
  },
};
