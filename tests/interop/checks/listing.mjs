import assert from 'node:assert/strict';
import { callFlow } from '../flows.mjs';
import { publishedId } from '../jobs.mjs';

const names = answer => answer.body.entities.map(entity => entity.name).sort();
const list = async (org, filter) => names(await org.ArchitectApi.getFlows({ pageSize: 500, ...filter }));

export default {
  'listing: a flow with all that a listing tells': async ({ org }) => {
    const flow = (await org.ArchitectApi.getFlows({ name: 'Main Line' })).body.entities[0];
    assert.deepEqual([flow.name, flow.type, flow.publishedVersion.id, flow.publishedVersion.type], ['Main Line', 'INBOUNDCALL', '1.0', 'PUBLISH']);
    assert.equal(typeof flow.publishedVersion.dateCreated, 'number');
    assert.ok(Date.parse(flow.publishedVersion.datePublished) > 0);
  },

  'listing: type takes several, lower-case, joined by the SDK': async ({ org }) => {
    const found = (await org.ArchitectApi.getFlows({ type: ['commonmodule', 'inqueuecall'], pageSize: 500 })).body.entities;
    assert.deepEqual([...new Set(found.map(flow => flow.type))].sort(), ['COMMONMODULE', 'INQUEUECALL']);
  },

  'listing: an unknown type is 400': async ({ org }) => {
    const answer = await org.ArchitectApi.getFlows({ type: ['nosuchtype'] });
    assert.deepEqual([answer.status, answer.body.code], [400, 'invalid.value']);
  },

  'listing: includeSchemas fills the schemas of a shared flow': async ({ org }) => {
    const [flow] = (await org.ArchitectApi.getFlows({ name: 'Shared Greeting', includeSchemas: true })).body.entities;
    assert.deepEqual(Object.keys(flow.inputSchema.properties), ['Common.caller']);
    assert.deepEqual(Object.keys(flow.outputSchema.properties), ['Common.result']);
    const [without] = (await org.ArchitectApi.getFlows({ name: 'Shared Greeting' })).body.entities;
    assert.equal(without.inputSchema, undefined);
  },

  'listing: name, description and nameOrDescription': async ({ org }) => {
    assert.deepEqual(await list(org, { name: 'Main Line' }), ['Main Line']);
    assert.deepEqual(await list(org, { description: 'Answers the main number' }), ['Main Line']);
    assert.deepEqual(await list(org, { nameOrDescription: 'main number' }), ['Main Line']);
    assert.deepEqual(await list(org, { name: 'There is no such flow' }), []);
  },

  'listing: deleted includes deleted flows': async ({ org }) => {
    const id = await publishedId(org, callFlow('Deleted And Listed'));
    await org.ArchitectApi.deleteFlow(id);
    assert.deepEqual(await list(org, { name: 'Deleted And Listed' }), []);
    const [flow] = (await org.ArchitectApi.getFlows({ name: 'Deleted And Listed', deleted: true })).body.entities;
    assert.equal(flow.deleted, true);
  },

  'listing: publishedAfter and publishedBefore': async ({ org }) => {
    const id = await publishedId(org, callFlow('Published At A Time'));
    const published = Date.parse((await org.ArchitectApi.getFlow(id)).body.publishedVersion.datePublished);
    const at = offset => new Date(published + offset).toISOString();
    const name = 'Published At A Time';
    assert.deepEqual(await list(org, { name, publishedAfter: at(-1000) }), [name]);
    assert.deepEqual(await list(org, { name, publishedAfter: at(1000) }), []);
    assert.deepEqual(await list(org, { name, publishedBefore: at(1000) }), [name]);
    assert.deepEqual(await list(org, { name, publishedBefore: at(-1000) }), []);
    const bad = await org.ArchitectApi.getFlows({ publishedAfter: 'yesterday' });
    assert.deepEqual([bad.status, bad.body.code], [400, 'invalid.date']);
  },

  'listing: id, publishVersionId and lookup': async ({ org }) => {
    const [main, shared] = await Promise.all(['Main Line', 'Shared Greeting'].map(async name => (await org.ArchitectApi.getFlows({ name })).body.entities[0]));
    assert.deepEqual(await list(org, { id: [main.id, shared.id] }), ['Main Line', 'Shared Greeting']);
    assert.deepEqual(names(await org.ArchitectApi.getFlowsLookup([main.id])), ['Main Line']);
    assert.deepEqual(names(await org.ArchitectApi.getFlowsLookup(['no-such-id'])), []);
    assert.ok((await list(org, { publishVersionId: main.publishedVersion.id })).includes('Main Line'));
  },

  'listing: lockedBy and lockedByClientId': async ({ org }) => {
    const [opened] = (await org.ArchitectApi.getFlows({ name: 'Opened By A Person' })).body.entities;
    assert.equal(opened.lockedUser.name, 'Ann');
    assert.ok((await list(org, { lockedBy: opened.lockedUser.id })).includes('Opened By A Person'));
    const id = await publishedId(org, callFlow('Opened By A Client'));
    const locked = (await org.ArchitectApi.postFlowsActionsCheckout(id)).body;
    assert.deepEqual(await list(org, { name: 'Opened By A Client', lockedByClientId: locked.lockedClient.id }), ['Opened By A Client']);
  },

  'listing: divisionId and virtualAgentEnabled': async ({ org }) => {
    const [branch] = (await org.AuthorizationApi.getAuthorizationDivisions({ name: 'Branch' })).body.entities;
    await publishedId(org, callFlow('In The Branch', 'Hello.', 'division: Branch'));
    assert.deepEqual(await list(org, { divisionId: [branch.id] }), ['In The Branch']);
    assert.deepEqual(await list(org, { virtualAgentEnabled: true }), []);
  },

  'listing: sortBy and sortOrder': async ({ org }) => {
    const sorted = async sortOrder => (await org.ArchitectApi.getFlows({ sortBy: 'name', sortOrder, pageSize: 500 })).body.entities.map(flow => flow.name);
    const ascending = await sorted('asc');
    assert.deepEqual(ascending, [...ascending].sort((a, b) => a.toLowerCase() < b.toLowerCase() ? -1 : 1));
    assert.deepEqual(await sorted('desc'), ascending.reverse());
  },

  'listing: pages cover everything once': async ({ org }) => {
    const first = (await org.ArchitectApi.getFlows({ pageSize: 2, type: ['commonmodule', 'inqueuecall'] })).body;
    assert.deepEqual([first.pageNumber, first.pageSize, first.pageCount, first.total], [1, 2, 2, 3]);
    assert.equal(first.previousUri, undefined);
    assert.match(first.nextUri, /pageNumber=2/);
    const second = (await org.ArchitectApi.getFlows({ pageSize: 2, pageNumber: 2, type: ['commonmodule', 'inqueuecall'] })).body;
    assert.equal(second.nextUri, undefined);
    assert.equal(new Set([...first.entities, ...second.entities].map(flow => flow.id)).size, 3);
    const beyond = (await org.ArchitectApi.getFlows({ pageSize: 2, pageNumber: 9, type: ['commonmodule'] })).body;
    assert.deepEqual(beyond.entities, []);
  },

  'listing: a page number that is none is 400': async ({ org }) => {
    assert.equal((await org.ArchitectApi.getFlows({ pageNumber: 0 })).status, 400);
    assert.equal((await org.ArchitectApi.getFlows({ pageSize: -1 })).status, 400);
  },

  'listing: division views': async ({ org }) => {
    const [flow] = (await org.ArchitectApi.getFlowsDivisionviews({ name: 'Shared Greeting', includeSchemas: true })).body.entities;
    assert.deepEqual([flow.name, flow.type], ['Shared Greeting', 'COMMONMODULE']);
    assert.deepEqual(Object.keys(flow.inputSchema.properties), ['Common.caller']);
  },

  'listing: filters of unknown meaning are 501, not ignored': async ({ org }) => {
    assert.equal((await org.ArchitectApi.getFlows({ editableBy: 'x' })).status, 501);
    assert.equal((await org.ArchitectApi.getFlows({ secure: 'any' })).status, 501);
  },
};
