import assert from 'node:assert/strict';
import { Session } from '../session.mjs';

// The SDK hands a refused login on as its HTTP library tells it, whatever responses it was set to return.
async function refusal(address, client) {
  const error = await new Session(address).client.loginClientCredentialsGrant(client.id, client.secret).then(() => null, refused => refused);
  assert.ok(error?.response, 'The login was not refused.');
  return { status: error.response.status, body: error.response.data };
}

export default {
  'login: the SDK takes the token and its lifetime': async ({ settings }) => {
    const session = new Session(settings.address);
    const auth = await session.client.loginClientCredentialsGrant(settings.client.id, settings.client.secret);
    assert.equal(typeof auth.accessToken, 'string');
    assert.ok(auth.tokenExpiryTime > Date.now());
    assert.equal((await session.ArchitectApi.getFlows()).status, 200);
  },

  'login: an unknown client is 400 in the shape of the login host': async ({ settings }) => {
    const answer = await refusal(settings.address, { id: 'nobody', secret: 'x' });
    assert.equal(answer.status, 400);
    assert.deepEqual(Object.keys(answer.body).sort(), ['description', 'error', 'error_description']);
    assert.equal(answer.body.error, 'invalid_client');
  },

  'login: a wrong secret is 401 in the shape of the login host': async ({ settings }) => {
    const answer = await refusal(settings.address, { ...settings.client, secret: 'wrong' });
    assert.equal(answer.status, 401);
    assert.equal(answer.body.error, 'invalid_client');
  },

  'login: a call with a token that nobody gave out is 401': async ({ settings }) => {
    const session = new Session(settings.address);
    session.client.setAccessToken('nonsense');
    const answer = await session.ArchitectApi.getFlows();
    assert.deepEqual([answer.status, answer.body.code], [401, 'bad.credentials']);
  },
};
