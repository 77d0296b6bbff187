import assert from 'node:assert/strict';
import { brokenFlow, callFlow } from '../flows.mjs';
import { exported, publish, publishedId, put } from '../jobs.mjs';

const idOf = async (org, name) => (await org.ArchitectApi.getFlows({ name })).body.entities[0].id;

export default {
  'publish job: registered, started by the upload, then Success with the flow': async ({ org }) => {
    const job = (await org.ArchitectApi.postFlowsJobs()).body;
    const state = async () => (await org.ArchitectApi.getFlowsJob(job.id, { expand: ['messages'] })).body;
    assert.deepEqual([(await state()).status, (await state()).command], ['Registered', 'Publish']);
    assert.equal((await put(job, callFlow('Uploaded By Hand'))).status, 200);
    const done = await publish(org, callFlow('Uploaded After It'));
    assert.equal(done.status, 'Success');
    assert.equal((await org.ArchitectApi.getFlow(done.flow.id)).body.name, 'Uploaded After It');
  },

  'publish job: messages only when expanded': async ({ org }) => {
    const job = (await org.ArchitectApi.postFlowsJobs()).body;
    assert.equal('messages' in (await org.ArchitectApi.getFlowsJob(job.id)).body, false);
  },

  'publish job: a flow that names what is not there is Failure with its look-up': async ({ org }) => {
    const state = await publish(org, brokenFlow('Broken'));
    assert.equal(state.status, 'Failure');
    const withDetails = state.messages.find(message => message.details);
    assert.equal(withDetails.type, 'Error');
    assert.match(withDetails.text, /No Such Queue/);
    assert.equal(withDetails.details[0].statusCode, 200);
  },

  'publish job: text that is no YAML is Failure': async ({ org }) => {
    const state = await publish(org, 'inboundCall: [\n  name: }');
    assert.equal(state.status, 'Failure');
    assert.ok(state.messages.length > 0);
  },

  'publish job: an upload without its headers is refused as S3 does': async ({ org }) => {
    const job = (await org.ArchitectApi.postFlowsJobs()).body;
    const answer = await put(job, callFlow('Refused'), { 'Content-Type': 'text/plain' });
    assert.equal(answer.status, 403);
    assert.match(await answer.text(), /<Error><Code>/);
  },

  'publish job: createStubs is 501, an unknown job 404': async ({ org }) => {
    assert.equal((await org.ArchitectApi.postFlowsJobs({ body: { createStubs: true } })).status, 501);
    assert.equal((await org.ArchitectApi.getFlowsJob('no-such-job')).status, 404);
  },

  'export job: one flow is one file': async ({ org }) => {
    const id = await publishedId(org, callFlow('Exported Alone', 'Good evening.'));
    const state = await exported(org, [{ flow: { id, version: '1.0' }, exportType: 'Yaml', fileName: 'alone' }]);
    assert.deepEqual([state.status, state.command], ['Success', 'Export']);
    const text = await (await fetch(state.downloadUrl)).text();
    assert.match(text, /^inboundCall:/);
    assert.match(text, /Good evening\./);
  },

  'export job: a flow by name and type': async ({ org }) => {
    const state = await exported(org, [{ flow: { name: 'Main Line', type: 'INBOUNDCALL' } }]);
    assert.match(await (await fetch(state.downloadUrl)).text(), /name: Main Line/);
  },

  'export job: several flows are one zip': async ({ org }) => {
    const flows = await Promise.all(['Main Line', 'Shared Greeting'].map(async name => ({ flow: { id: await idOf(org, name) } })));
    const job = (await org.ArchitectApi.postFlowsExportJobs({ flows })).body;
    assert.equal(job.totalFlows, 2);
    const state = await exported(org, flows);
    const bytes = new Uint8Array(await (await fetch(state.downloadUrl)).arrayBuffer());
    assert.deepEqual([...bytes.subarray(0, 4)], [0x50, 0x4b, 3, 4]);
  },

  'export job: a flow that is not there fails the job': async ({ org }) => {
    const state = await exported(org, [{ flow: { id: 'no-such-flow' } }]);
    assert.equal(state.status, 'Failure');
    assert.equal(state.downloadUrl, undefined);
    assert.match(state.messages[0].text, /no-such-flow/);
  },

  'export job: the Architect format is 501, an unknown job 404': async ({ org }) => {
    const flow = { id: await idOf(org, 'Main Line') };
    assert.equal((await org.ArchitectApi.postFlowsExportJobs({ flows: [{ flow, exportType: 'Architect' }] })).status, 501);
    assert.equal((await org.ArchitectApi.getFlowsExportJob('no-such-job')).status, 404);
  },

  'validate job: 501, because its messages are not known': async ({ org }) => {
    const flow = { id: await idOf(org, 'Main Line') };
    const answer = await org.ArchitectApi.postFlowsValidateJobs({ flows: [{ flow }] });
    assert.deepEqual([answer.status, answer.body.code], [501, 'not.implemented']);
    assert.equal((await org.ArchitectApi.getFlowsValidateJob('any')).status, 501);
  },
};
