// Runs every check against an emulator and prints one JSON line for each. Reads its settings as JSON from standard input:
// address, limitedAddress (three calls a minute), and the clients client, other and viewer (who may only look), each with id and secret.
import { readFileSync } from 'node:fs';
import { Session } from './session.mjs';
import changes from './checks/changes.mjs';
import dependencies from './checks/dependencies.mjs';
import jobs from './checks/jobs.mjs';
import limits from './checks/limits.mjs';
import listing from './checks/listing.mjs';
import login from './checks/login.mjs';
import self from './checks/self.mjs';
import things from './checks/things.mjs';
import versions from './checks/versions.mjs';

const settings = JSON.parse(readFileSync(0, 'utf8'));
const open = client => Session.open(settings.address, client);
const context = { settings, org: await open(settings.client), other: await open(settings.other), viewer: await open(settings.viewer) };

const groups = { self, login, listing, versions, jobs, dependencies, changes, things, limits };
for (const [group, checks] of Object.entries(groups)) {
  for (const [name, check] of Object.entries(checks)) {
    const problem = await check(context).then(() => null, error => error?.stack ?? JSON.stringify(error));
    process.stdout.write(`${JSON.stringify({ group, name, problem })}\n`);
  }
}
