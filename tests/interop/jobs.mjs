import { setTimeout as pause } from 'node:timers/promises';

const attempts = 200;

/** Registers a publish job, uploads the file as the answer demands, and waits for the end: the job's state with its messages. */
export async function publish(session, yaml) {
  const job = (await session.ArchitectApi.postFlowsJobs()).body;
  const upload = await put(job, yaml);
  if (upload.status !== 200) {
    throw new Error(`The upload was answered ${upload.status}: ${await upload.text()}`);
  }

  return untilOver(() => session.ArchitectApi.getFlowsJob(job.id, { expand: ['messages'] }));
}

/** As publish; the id of the flow that it must have made. */
export async function publishedId(session, yaml) {
  const state = await publish(session, yaml);
  if (state.status !== 'Success') {
    throw new Error(`The publish job ended as ${state.status}: ${JSON.stringify(state.messages)}`);
  }

  return state.flow.id;
}

export function put(job, yaml, headers = job.headers) {
  return fetch(job.presignedUrl, { method: 'PUT', headers, body: yaml });
}

/** Exports flows and waits for the end: the job's state. */
export async function exported(session, flows) {
  const job = (await session.ArchitectApi.postFlowsExportJobs({ flows })).body;
  return untilOver(() => session.ArchitectApi.getFlowsExportJob(job.id, { expand: ['messages'] }));
}

async function untilOver(poll) {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const state = (await poll()).body;
    if (state.status === 'Success' || state.status === 'Failure') {
      return state;
    }

    await pause(20);
  }

  throw new Error(`The job was not over after ${attempts} polls.`);
}
