import sdk from 'purecloud-platform-client-v2';
import { mismatches } from './conformance.mjs';
import { readDefinitions } from './models.mjs';

export const definitions = readDefinitions();
const errorBody = { kind: 'model', name: 'ErrorBody' };
const apiNames = ['ArchitectApi', 'RoutingApi', 'AuthorizationApi', 'IntegrationsApi'];

/** A client of the SDK at an address, whose every answer is held against the SDK's own definitions. */
export class Session {
  constructor(address) {
    const url = new URL(address);
    this.client = new sdk.ApiClient.constructor();
    this.client.setGateway({ host: url.hostname, protocol: 'http', port: Number(url.port) });
    this.client.setReturnExtendedResponses(true);
    for (const name of apiNames) {
      this[name] = checked(name, new sdk[name](this.client));
    }
  }

  static async open(address, { id, secret }) {
    const session = new Session(address);
    await session.client.loginClientCredentialsGrant(id, secret);
    return session;
  }
}

/** The API's methods, each of which gives {status, headers, body}, whether the org accepts or refuses. */
function checked(apiName, api) {
  return new Proxy(api, {
    get: (target, method) => async (...args) => {
      const operation = `${apiName}.${String(method)}`;
      if (!definitions.results.has(operation)) {
        throw new Error(`The SDK's declarations have no ${operation}.`);
      }

      const answer = await target[method](...args).catch(refused => refused);
      if (!answer?.headers) {
        throw answer;
      }

      requireConformance(operation, answer);
      return { status: answer.status, headers: answer.headers, body: answer.body };
    },
  });
}

function requireConformance(operation, answer) {
  const isSuccess = answer.status >= 200 && answer.status < 300;
  const problems = [...headerProblems(answer), ...bodyProblems(isSuccess ? definitions.results.get(operation) : errorBody, answer)];
  if (!isSuccess && answer.body?.status !== answer.status) {
    problems.push(`$.status: the body says ${answer.body?.status}, the answer ${answer.status}`);
  }

  if (problems.length > 0) {
    throw new Error(`${operation} answered ${answer.status}:\n  ${problems.join('\n  ')}`);
  }
}

function bodyProblems(type, { body }) {
  const isEmpty = body === undefined || body === null || body === '';
  if (type === null) {
    return isEmpty ? [] : [`$: expected no content, found ${JSON.stringify(body)}`];
  }

  return mismatches(definitions.models, type, body);
}

function headerProblems({ status, headers }) {
  // Calls are counted for each client; who calls without a token is none.
  const numbers = status === 401 ? [] : ['inin-ratelimit-count', 'inin-ratelimit-allowed', 'inin-ratelimit-reset'];
  const problems = numbers.filter(name => !/^\d+$/.test(headers[name] ?? '')).map(name => `header ${name}: expected a number, found ${headers[name]}`);
  return headers['inin-correlation-id'] ? problems : [...problems, 'header inin-correlation-id is missing'];
}
