import { describeJobQueue } from '../../contracts/job-queue.ts';
import { postgresPlaces, sqlitePlaces } from '../../support/jobs-databases.ts';

describeJobQueue('SQLite', sqlitePlaces);
describeJobQueue('PostgreSQL', postgresPlaces);
