import assert from 'node:assert/strict';

const find = async (org, name) => (await org.ArchitectApi.getFlows({ name })).body.entities[0];
const users = page => page.body.entities.map(entity => `${entity.type} ${entity.name}`).sort();

export default {
  'dependencies: who uses a shared flow, as published': async ({ org }) => {
    const { id } = await find(org, 'Shared Greeting');
    const options = { flowFilter: 'published', pageNumber: 1, pageSize: 100 };
    const page = await org.ArchitectApi.getArchitectDependencytrackingConsumingresources(id, 'COMMONMODULEFLOW', options);
    assert.deepEqual(users(page), ['INBOUNDCALLFLOW Main Line']);
    assert.equal(page.body.entities[0].version, '1.0');
  },

  'dependencies: what has no versions uses flows too': async ({ org }) => {
    const { id } = await find(org, 'Main Line');
    const page = await org.ArchitectApi.getArchitectDependencytrackingConsumingresources(id, 'INBOUNDCALLFLOW', { flowFilter: 'published' });
    assert.deepEqual(users(page), ['EMERGENCYGROUP Evacuation', 'IVRCONFIGURATION Front Desk']);
    const onlyFlows = { resourceType: ['INBOUNDCALLFLOW', 'WORKFLOW'] };
    assert.deepEqual(users(await org.ArchitectApi.getArchitectDependencytrackingConsumingresources(id, 'INBOUNDCALLFLOW', onlyFlows)), []);
  },

  'dependencies: what a version of a flow uses': async ({ org }) => {
    const { id } = await find(org, 'Main Line');
    const page = await org.ArchitectApi.getArchitectDependencytrackingConsumedresources(id, '1.0', 'INBOUNDCALLFLOW');
    assert.deepEqual(users(page), ['COMMONMODULEFLOW Shared Greeting', 'QUEUE Sales']);
    const queues = { resourceType: ['QUEUE'] };
    assert.deepEqual(users(await org.ArchitectApi.getArchitectDependencytrackingConsumedresources(id, '1.0', 'INBOUNDCALLFLOW', queues)), ['QUEUE Sales']);
  },

  'dependencies: an object with its neighbours': async ({ org }) => {
    const { id } = await find(org, 'Shared Greeting');
    const both = { objectType: 'COMMONMODULEFLOW', consumedResources: true, consumingResources: true };
    const found = (await org.ArchitectApi.getArchitectDependencytrackingObject(id, both)).body;
    assert.deepEqual([found.name, found.type, found.consumingResources[0].name], ['Shared Greeting', 'COMMONMODULEFLOW', 'Main Line']);
    assert.equal('consumingResources' in (await org.ArchitectApi.getArchitectDependencytrackingObject(id)).body, false);
  },

  'dependencies: objects by name': async ({ org }) => {
    const page = await org.ArchitectApi.getArchitectDependencytracking('Sales', { objectType: ['QUEUE'], consumingResources: true });
    assert.deepEqual(users(page), ['QUEUE Sales']);
    assert.deepEqual(page.body.entities[0].consumingResources.map(user => user.name), ['Main Line']);
  },

  'dependencies: types': async ({ org }) => {
    const page = (await org.ArchitectApi.getArchitectDependencytrackingTypes({ pageSize: 100 })).body;
    assert.equal(page.total, 88);
    assert.equal((await org.ArchitectApi.getArchitectDependencytrackingType('INBOUNDCALLFLOW')).body.versioned, true);
    assert.equal((await org.ArchitectApi.getArchitectDependencytrackingType('NOSUCHTYPE')).status, 404);
  },

  'dependencies: the index and its building': async ({ org }) => {
    assert.equal((await org.ArchitectApi.getArchitectDependencytrackingBuild()).body.status, 'OPERATIONAL');
    assert.equal((await org.ArchitectApi.postArchitectDependencytrackingBuild()).status, 202);
  },

  'dependencies: an unknown object is 404, an unknown type or filter 400': async ({ org }) => {
    const { id } = await find(org, 'Main Line');
    const ask = (...args) => org.ArchitectApi.getArchitectDependencytrackingConsumingresources(...args).then(answer => [answer.status, answer.body.code]);
    assert.deepEqual(await ask('no-such-thing', 'QUEUE'), [404, 'architect.dependency.object.not.found']);
    assert.deepEqual(await ask(id, 'NOSUCHTYPE'), [400, 'architect.dependency.object.invalid.type']);
    assert.deepEqual(await ask(id, 'INBOUNDCALLFLOW', { flowFilter: 'any' }), [400, 'architect.dependency.invalid.filter']);
  },

  'dependencies: consumers of changed or deleted resources are 501': async ({ org }) => {
    assert.equal((await org.ArchitectApi.getArchitectDependencytrackingDeletedresourceconsumers()).status, 501);
    assert.equal((await org.ArchitectApi.getArchitectDependencytrackingUpdatedresourceconsumers()).status, 501);
  },
};
