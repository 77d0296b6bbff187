import assert from 'node:assert/strict';
import { callFlow } from '../flows.mjs';
import { publishedId } from '../jobs.mjs';

export default {
  'versions: a second publish is version 2.0, and both are listed': async ({ org }) => {
    const id = await publishedId(org, callFlow('Published Twice'));
    assert.equal(await publishedId(org, callFlow('Published Twice', 'Good morning.')), id);
    const page = (await org.ArchitectApi.getFlowVersions(id, { pageSize: 1 })).body;
    assert.deepEqual([page.total, page.pageCount, page.entities[0].id], [2, 2, '2.0']);
    assert.ok(page.entities[0].createdByClient.id);
    const old = (await org.ArchitectApi.getFlowVersion(id, '1.0')).body;
    assert.ok(Date.parse(old.datePublishedEnd) >= Date.parse(old.datePublished));
  },

  'versions: an unknown version and an unknown flow are 404': async ({ org }) => {
    const id = await publishedId(org, callFlow('Without Version Nine'));
    const version = await org.ArchitectApi.getFlowVersion(id, '9.0');
    const flow = await org.ArchitectApi.getFlowVersions('no-such-flow');
    assert.deepEqual([version.status, version.body.code], [404, 'architect.flow.version.missing']);
    assert.deepEqual([flow.status, flow.body.code], [404, 'architect.flow.not.found']);
  },

  'versions: those of a deleted flow only when asked for': async ({ org }) => {
    const id = await publishedId(org, callFlow('Deleted With Versions'));
    await org.ArchitectApi.deleteFlow(id);
    assert.equal((await org.ArchitectApi.getFlowVersions(id)).status, 410);
    assert.equal((await org.ArchitectApi.getFlowVersions(id, { deleted: true })).body.total, 1);
    assert.equal((await org.ArchitectApi.getFlow(id, { deleted: true })).body.deleted, true);
  },
};
