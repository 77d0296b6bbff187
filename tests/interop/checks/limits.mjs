import assert from 'node:assert/strict';
import { Session } from '../session.mjs';

export default {
  'limits: the headers count the calls of a minute': async ({ settings }) => {
    const session = await Session.open(settings.limitedAddress, settings.other);
    const [first, second] = [await session.ArchitectApi.getFlows(), await session.ArchitectApi.getFlows()];
    const read = answer => ['count', 'allowed'].map(name => answer.headers[`inin-ratelimit-${name}`]);
    assert.deepEqual([read(first), read(second)], [['1', '3'], ['2', '3']]);
    assert.ok(Number(first.headers['inin-ratelimit-reset']) <= 60);
  },

  'limits: too many calls are 429 with Retry-After': async ({ settings }) => {
    const session = await Session.open(settings.limitedAddress, settings.client);
    for (let call = 0; call < 3; call++) {
      assert.equal((await session.ArchitectApi.getFlows()).status, 200);
    }

    const refused = await session.ArchitectApi.getFlows();
    assert.deepEqual([refused.status, refused.body.code], [429, 'too.many.requests']);
    assert.match(refused.headers['retry-after'], /^\d+$/);
  },

  'limits: a missing permission is 403 and names it': async ({ viewer }) => {
    assert.equal((await viewer.ArchitectApi.getFlows()).status, 200);
    const refused = await viewer.ArchitectApi.postFlowsJobs();
    assert.deepEqual([refused.status, refused.body.code], [403, 'missing.any.permissions']);
    assert.match(refused.body.message, /architect:job:create/);
  },
};
