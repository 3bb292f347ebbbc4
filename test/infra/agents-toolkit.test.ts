import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readBicep } from './bicep.ts';
import { placeholdersOf, readSettings, readText, root } from './settings.ts';

type Action = {
  readonly uses: string;
  readonly with: Readonly<Record<string, unknown>>;
  readonly writeToEnvironmentFile?: Readonly<Record<string, string>>;
};
type Project = Readonly<Record<'provision' | 'deploy' | 'publish', readonly Action[]>> & {
  readonly version: string;
  readonly environmentFolderPath: string;
};

/** The actions used, each with the arguments that the Toolkit's schema v1.11 knows for it; `*` marks the required. */
const actions: Readonly<Record<string, readonly string[]>> = {
  'teamsApp/create': ['name*'],
  'arm/deploy': ['subscriptionId*', 'resourceGroupName*', 'templates*', 'bicepCliVersion'],
  'teamsApp/validateManifest': ['manifestPath*'],
  'teamsApp/zipAppPackage': ['manifestPath*', 'outputZipPath*', 'outputFolder*'],
  'teamsApp/validateAppPackage': ['appPackagePath*'],
  'teamsApp/update': ['appPackagePath*'],
  'teamsApp/publishAppPackage': ['appPackagePath*'],
  'cli/runNpmCommand': ['args*', 'workingDirectory'],
  script: ['run*', 'workingDirectory', 'shell', 'timeout', 'redirectTo'],
  'azureAppService/zipDeploy': ['artifactFolder*', 'resourceId*', 'workingDirectory', 'ignoreFile'],
};

describe('m365agents.yml', () => {
  const text = readText('m365agents.yml');
  const project = parse(text) as Project;
  const lifecycles = [project.provision, project.deploy, project.publish];
  const all = lifecycles.flat();
  const names = readSettings('env/.env.dev');
  const outputs = [...readBicep(readText('infra/main.bicep')).outputs.keys()];
  const created = all.flatMap(({ writeToEnvironmentFile = {} }) => Object.values(writeToEnvironmentFile));

  it('conforms to the schema that it names', () => {
    assert.equal(project.version, 'v1.11');
    assert.match(text, /^# yaml-language-server: \$schema=https:\/\/\S+\/v1\.11\/yaml\.schema\.json\n/);
    for (const action of all) {
      const known = actions[action.uses];
      assert.ok(known, `unknown action ${action.uses}`);
      const given = Object.keys(action.with);
      for (const name of given) assert.ok(known.includes(name) || known.includes(`${name}*`), `${action.uses} ${name}`);
      for (const name of known.filter((each) => each.endsWith('*')))
        assert.ok(given.includes(name.slice(0, -1)), `${action.uses} lacks ${name}`);
    }
  });

  it('names existing files', () => {
    const paths = all.flatMap((action) => {
      const templates = (action.with.templates ?? []) as readonly { path: string; parameters: string }[];
      return [action.with.manifestPath, ...templates.flatMap(({ path, parameters }) => [path, parameters])];
    });
    const named = paths.filter((path) => path !== undefined) as string[];
    assert.ok(named.length >= 5);
    for (const path of named) assert.ok(existsSync(join(root, path)), `${path} is not there`);
    assert.ok(existsSync(join(root, project.environmentFolderPath)));
  });

  it('uses a package only after it was built in the same life cycle', () => {
    for (const lifecycle of lifecycles) {
      const made = new Set<unknown>();
      for (const action of lifecycle) {
        if (action.with.outputZipPath) made.add(action.with.outputZipPath);
        if (action.with.appPackagePath) assert.ok(made.has(action.with.appPackagePath), action.uses);
      }
    }
  });

  it('deploys the gathered and installed folder, which git ignores', () => {
    const [build, gather, install, deploy] = project.deploy;
    const [, script = '', folder = ''] = /^node (\S+) (\S+)$/.exec(String(gather?.with.run)) ?? [];
    assert.ok(existsSync(join(root, script)));
    assert.equal(install?.with.workingDirectory, `./${folder}`);
    assert.equal(deploy?.with.workingDirectory, `./${folder}`);
    assert.ok(readText('.gitignore').split('\n').includes(`${folder}/`));
    const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };
    assert.equal(build?.with.args, 'run build');
    assert.ok(scripts.build);
  });

  it('installs the same packages as the image', () => {
    const install = `RUN npm ${String(project.deploy[2]?.with.args)}`;
    assert.ok(readText('infra/Dockerfile').split('\n').includes(install), install);
  });

  it('reads and writes only names of env/.env.dev', () => {
    const used = [...placeholdersOf(text), ...created];
    assert.ok(used.length >= 5);
    for (const name of used) assert.ok(names.has(name), `${name} is not in env/.env.dev`);
  });

  it('fills in every placeholder of the manifest', () => {
    const wanted = placeholdersOf(readText('appPackage/manifest.json'));
    assert.ok(wanted.length >= 4);
    for (const name of wanted) {
      assert.ok(names.has(name), `${name} is not in env/.env.dev`);
      assert.ok(outputs.includes(name) || created.includes(name), `nothing makes ${name}`);
    }
  });

  it('creates the app and the cloud resources before it fills in the manifest', () => {
    const order = project.provision.map(({ uses }) => uses);
    assert.deepEqual(order.slice(0, 3), ['teamsApp/create', 'arm/deploy', 'teamsApp/validateManifest']);
  });

  describe('with env/.env.dev', () => {
    it('has each name once, with its purpose', () => {
      const lines = readText('env/.env.dev')
        .split('\n')
        .filter((line) => /^\w+=/.test(line));
      assert.equal(lines.length, names.size);
      const known = new Set([
        ...placeholdersOf(text),
        ...placeholdersOf(readText('infra/main.parameters.json')),
        ...placeholdersOf(readText('appPackage/manifest.json')),
        ...created,
        ...outputs,
      ]);
      for (const name of names.keys()) assert.ok(known.has(name), `nothing uses ${name}`);
    });

    it('contains no secret and nothing of one installation', () => {
      for (const [name, value] of names) {
        // The address of a service, not a token.
        if (name !== 'TOKEN_SERVICE_URL') assert.doesNotMatch(name, /secret|password|token/i);
        assert.equal(value, name === 'TEAMSFX_ENV' ? 'dev' : '');
      }
      assert.ok(readText('.gitignore').split('\n').includes('env/.env.*.user'));
    });
  });
});
