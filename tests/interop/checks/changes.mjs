import assert from 'node:assert/strict';
import { callFlow } from '../flows.mjs';
import { publishedId } from '../jobs.mjs';

const outcome = answer => [answer.status, answer.body?.code];
const find = async (org, name) => (await org.ArchitectApi.getFlows({ name })).body.entities[0];

export default {
  'lock: checkout takes it, the same client again keeps it, another gets 409': async ({ org, other }) => {
    const id = await publishedId(org, callFlow('Locked'));
    assert.ok((await org.ArchitectApi.postFlowsActionsCheckout(id)).body.lockedClient.id);
    assert.equal((await org.ArchitectApi.postFlowsActionsCheckout(id)).status, 200);
    assert.deepEqual(outcome(await other.ArchitectApi.postFlowsActionsCheckout(id)), [409, 'architect.flow.locked.by.user']);
  },

  'lock: unlock takes it from whoever holds it': async ({ org, other }) => {
    const id = await publishedId(org, callFlow('Unlocked'));
    await org.ArchitectApi.postFlowsActionsCheckout(id);
    assert.equal((await other.ArchitectApi.postFlowsActionsUnlock(id)).body.lockedClient, undefined);
    assert.deepEqual(outcome(await org.ArchitectApi.postFlowsActionsCheckin(id)), [409, 'architect.flow.not.locked.by.user']);
  },

  'lock: checkin makes a version of a draft and releases': async ({ org }) => {
    const { id, savedVersion } = await find(org, 'Draft To Check In');
    assert.deepEqual([savedVersion.id, savedVersion.type], ['1.1', 'SAVE']);
    await org.ArchitectApi.postFlowsActionsUnlock(id);
    await org.ArchitectApi.postFlowsActionsCheckout(id);
    const operation = (await org.ArchitectApi.postFlowsActionsCheckin(id)).body;
    assert.deepEqual([operation.actionName, operation.actionStatus, operation.complete], ['CHECKIN', 'SUCCESS', true]);
    const after = (await org.ArchitectApi.getFlow(id)).body;
    assert.deepEqual([after.checkedInVersion.id, after.checkedInVersion.type, after.publishedVersion.id], ['2.0', 'CHECKIN', '1.0']);
    assert.equal(after.lockedClient, undefined);
  },

  'lock: revert drops a draft and releases': async ({ org }) => {
    const { id } = await find(org, 'Draft To Revert');
    await org.ArchitectApi.postFlowsActionsUnlock(id);
    await org.ArchitectApi.postFlowsActionsCheckout(id);
    const after = (await org.ArchitectApi.postFlowsActionsRevert(id)).body;
    assert.deepEqual([after.savedVersion.id, after.lockedClient], ['1.0', undefined]);
  },

  'publish action: an older version is published as a new one': async ({ org }) => {
    const id = await publishedId(org, callFlow('Gone Back'));
    await publishedId(org, callFlow('Gone Back', 'Good morning.'));
    const operation = (await org.ArchitectApi.postFlowsActionsPublish(id, { version: '1.0' })).body;
    assert.deepEqual([operation.actionName, operation.actionStatus], ['PUBLISH', 'SUCCESS']);
    assert.equal((await org.ArchitectApi.getFlow(id)).body.publishedVersion.id, '3.0');
    assert.equal((await org.ArchitectApi.postFlowsActionsPublish(id, { version: '9.0' })).status, 404);
  },

  'rename: needs the lock, keeps the id, refuses a name that is taken': async ({ org }) => {
    const id = await publishedId(org, callFlow('Old Name'));
    assert.deepEqual(outcome(await org.ArchitectApi.putFlow(id, { name: 'New Name' })), [409, 'architect.flow.not.locked.by.user']);
    await org.ArchitectApi.postFlowsActionsCheckout(id);
    assert.deepEqual(outcome(await org.ArchitectApi.putFlow(id, { name: 'Main Line' })), [409, 'architect.flow.already.exists']);
    assert.deepEqual(outcome(await org.ArchitectApi.putFlow(id, { name: '' })), [400, 'architect.flow.validate.failed.missing.name']);
    const renamed = (await org.ArchitectApi.putFlow(id, { name: 'New Name', description: 'Renamed.' })).body;
    assert.deepEqual([renamed.id, renamed.name, renamed.description, renamed.currentOperation.actionName], [id, 'New Name', 'Renamed.', 'UPDATE']);
  },

  'delete: in use is 409 with the users, by what kind of user it is': async ({ org }) => {
    const shared = await org.ArchitectApi.deleteFlow((await find(org, 'Shared Greeting')).id);
    assert.deepEqual(outcome(shared), [409, 'architect.flow.cannot.delete.used.in.flows']);
    assert.deepEqual(shared.body.details.map(detail => detail.entityName), ['Main Line']);
    assert.deepEqual(outcome(await org.ArchitectApi.deleteFlow((await find(org, 'Main Line')).id)), [409, 'architect.flow.cannot.delete.used.in.ivr.configs']);
    assert.deepEqual(outcome(await org.ArchitectApi.deleteFlow((await find(org, 'Wait Music')).id)), [409, 'architect.flow.cannot.delete.used.in.queues']);
  },

  'delete: locked by another is 405': async ({ org }) => {
    const { id } = await find(org, 'Opened By A Person');
    assert.deepEqual(outcome(await org.ArchitectApi.deleteFlow(id)), [405, 'architect.flow.cannot.delete.user.does.not.have.lock']);
  },

  'delete: no content, then 410': async ({ org }) => {
    const id = await publishedId(org, callFlow('Deleted'));
    assert.equal((await org.ArchitectApi.deleteFlow(id)).status, 204);
    assert.deepEqual(outcome(await org.ArchitectApi.getFlow(id)), [410, 'architect.flow.deleted']);
    assert.deepEqual(outcome(await org.ArchitectApi.deleteFlow(id)), [410, 'architect.flow.deleted']);
  },

  'deactivate: leaves no published version; in use is 409': async ({ org }) => {
    const id = await publishedId(org, callFlow('Deactivated'));
    assert.equal((await org.ArchitectApi.postFlowsActionsDeactivate(id)).body.publishedVersion, undefined);
    const used = await org.ArchitectApi.postFlowsActionsDeactivate((await find(org, 'Main Line')).id);
    assert.deepEqual(outcome(used), [409, 'architect.flow.cannot.deactivate.used.in.ivr.configs']);
  },

  'changes: what the emulator has not is 501': async ({ org }) => {
    const { id } = await find(org, 'Main Line');
    assert.equal((await org.ArchitectApi.postFlows({ name: 'Empty', type: 'INBOUNDCALL' })).status, 501);
    assert.equal((await org.ArchitectApi.postFlowVersions(id, {})).status, 501);
    assert.equal((await org.ArchitectApi.getFlowLatestconfiguration(id)).status, 501);
    assert.equal((await org.ArchitectApi.deleteFlows([id])).status, 501);
  },
};
