import assert from 'node:assert/strict';

const names = answer => answer.body.entities.map(entity => entity.name);

// What flows name, by the call that finds it: the API, the method, a name that the org has.
const lookups = [
  ['RoutingApi', 'getRoutingQueues', 'Sales'],
  ['RoutingApi', 'getRoutingQueuesDivisionviews', 'Sales'],
  ['RoutingApi', 'getRoutingSkills', 'Billing'],
  ['RoutingApi', 'getRoutingLanguages', 'Spanish'],
  ['RoutingApi', 'getRoutingWrapupcodes', 'Sold'],
  ['AuthorizationApi', 'getAuthorizationDivisions', 'Branch'],
  ['ArchitectApi', 'getArchitectSchedules', 'Weekdays'],
  ['ArchitectApi', 'getArchitectSchedulegroups', 'Office Hours'],
  ['ArchitectApi', 'getArchitectEmergencygroups', 'Evacuation'],
  ['ArchitectApi', 'getArchitectIvrs', 'Front Desk'],
  ['ArchitectApi', 'getFlowsDatatables', 'Prices'],
  ['ArchitectApi', 'getFlowsDatatablesDivisionviews', 'Prices'],
  ['ArchitectApi', 'getFlowsOutcomes', 'Helped'],
  ['ArchitectApi', 'getFlowsMilestones', 'Greeted'],
  ['IntegrationsApi', 'getIntegrationsActions', 'Find Customer'],
];

const byName = Object.fromEntries(lookups.map(([api, method, name]) => [
  `look-up: ${api}.${method} by name`,
  async ({ org }) => {
    assert.deepEqual(names(await org[api][method]({ name })), [name]);
    assert.deepEqual(names(await org[api][method]({ name: 'There is no such thing' })), []);
  },
]));

export default {
  ...byName,

  'look-up: several prompts by name': async ({ org }) => {
    assert.deepEqual(names(await org.ArchitectApi.getArchitectPrompts({ name: ['Welcome', 'Goodbye'] })), ['Goodbye', 'Welcome']);
  },

  'look-up: a queue with its in-queue flow, by wildcard': async ({ org }) => {
    const [queue] = (await org.RoutingApi.getRoutingQueues({ name: 'Sal*' })).body.entities;
    assert.equal(queue.queueFlow.name, 'Wait Music');
  },

  'look-up: the home division': async ({ org }) => {
    assert.equal((await org.AuthorizationApi.getAuthorizationDivisionsHome()).body.homeDivision, true);
  },

  'look-up: a call route with its flows, by number': async ({ org }) => {
    const [route] = (await org.ArchitectApi.getArchitectIvrs({ dnis: '+15550100' })).body.entities;
    assert.deepEqual([route.openHoursFlow.name, route.state, route.dnis], ['Main Line', 'active', ['+15550100']]);
    assert.equal((await org.ArchitectApi.getArchitectIvr(route.id)).body.name, 'Front Desk');
    assert.equal((await org.ArchitectApi.getArchitectIvr('no-such-route')).status, 404);
  },

  'look-up: data actions of a category': async ({ org }) => {
    assert.deepEqual(names(await org.IntegrationsApi.getIntegrationsActions({ category: 'CRM' })), ['Find Customer']);
  },
};
