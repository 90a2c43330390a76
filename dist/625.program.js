export const id = 625;
export const ids = [625];
export const modules = {

/***/ 625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules)
});

;// CONCATENATED MODULE: ./src/rules/configuration/cli-cannot-parse.ts
const cliCannotParse = {
    severity: 'warning',
    title: 'Docker builds this, the dev container CLI misreads it',
    means: 'Docker builds this text, but the dev container CLI, which prepares every codespace, reads it with its own patterns and gets something else. The message says what each of the two reads.',
    fails: 'Before the build starts, the CLI inspects or pulls the base image that it read. If that image does not exist, the codespace stops although `docker build` would have worked.',
    log: ['{"outcome":"error","message":"Command failed: docker inspect --type image …"}'],
    why: 'Known cases: quoted `ARG` values, several `ARG` names in one instruction, a `FROM` that continues on the next line or stands inside a heredoc, stage names in another case, a numeric target, and a `${localEnv:NAME:default}` whose default holds a colon (it is cut there).',
    fix: {
        text: 'Write the text in a form that both read the same way.',
        example: {
            file: '.devcontainer/Dockerfile',
            language: 'dockerfile',
            before: "ARG VARIANT='3.20'\nFROM alpine:${VARIANT}",
            after: 'ARG VARIANT=3.20\nFROM alpine:${VARIANT}'
        }
    },
    who: ['anyone with write access'],
    configure: 'No input changes this. Ignore it with a reason if your version of the CLI reads the text correctly.',
    see: [{ title: 'devcontainers/cli, issue 1286', url: 'https://github.com/devcontainers/cli/issues/1286' }],
    inLog: {
        apart: () => 'If the Dockerfile names another image: the dev container CLI misread it.'
    },
    traces: [{ sign: 'absent', rank: 2 }]
};

// EXTERNAL MODULE: ./src/rules/links.ts
var links = __webpack_require__(2390);
;// CONCATENATED MODULE: ./src/rules/configuration/configuration-not-used.ts

const configurationNotUsed = {
    severity: 'warning',
    title: 'a devcontainer.json is where Codespaces does not look',
    means: 'A devcontainer.json is below `.devcontainer/`, but deeper than Codespaces looks. It honours `.devcontainer/devcontainer.json`, `.devcontainer.json`, and `.devcontainer/<folder>/devcontainer.json`, one folder deep.',
    fails: 'Nothing fails: the configuration is not offered when a codespace is created, and people get another one, or the default image.',
    why: 'The images of this file are not pulled by any codespace, so nobody notices a mistake in it until somebody moves it.',
    fix: {
        text: 'Move the file to `.devcontainer/<folder>/`; relative paths inside it change with the move. If something else than Codespaces uses it, name it in the input `configurations` instead.',
        example: {
            file: null,
            language: 'sh',
            after: 'git mv .devcontainer/team/testing .devcontainer/testing'
        }
    },
    who: ['anyone with write access'],
    configure: 'Name the file in `configurations` to have it checked where it lies; the rule is silent then.',
    see: [links/* githubPages */.k.devContainers]
};

;// CONCATENATED MODULE: ./src/rules/configuration/early-image-pull.ts

const earlyImagePull = {
    severity: 'warning',
    title: 'an image is pulled before the credentials are there',
    means: 'An `onCreateCommand` or `updateContentCommand` runs `docker pull` or `docker compose` for an image that needs credentials.',
    fails: 'The command asks the registry without a login and is refused; the remaining lifecycle commands do not run.',
    log: [
        'Error response from daemon: Head "https://mycompany.azurecr.io/v2/devbox/manifests/2": unauthorized'
    ],
    why: 'GitHub writes the registry credentials to `~/.docker/config.json` after `onCreateCommand` and before `postCreateCommand`. Docker-in-Docker is not available while a prebuild is made.',
    fix: {
        text: 'Pull in `postCreateCommand` or later.',
        example: {
            file: '.devcontainer/devcontainer.json',
            language: 'jsonc',
            before: '{\n  "image": "mcr.microsoft.com/devcontainers/base:ubuntu",\n  "onCreateCommand": "docker pull ghcr.io/acme/tools:2"\n}',
            after: '{\n  "image": "mcr.microsoft.com/devcontainers/base:ubuntu",\n  "postCreateCommand": "docker pull ghcr.io/acme/tools:2"\n}'
        }
    },
    who: ['anyone with write access'],
    configure: 'No input changes this. An image that everyone can pull does not raise it.',
    see: [links/* githubPages */.k.registries],
    inLog: {
        apart: () => 'If the line comes from onCreateCommand or updateContentCommand: the login is not there yet.'
    },
    traces: [
        { sign: 'no-login', rank: { 'docker-hub': 8, ecr: 8, other: 8, unknown: 8 } },
        { sign: 'feature-unresolved', rank: { 'docker-hub': 8, ecr: 8, other: 8, unknown: 11 } }
    ]
};

;// CONCATENATED MODULE: ./src/rules/configuration/invalid-configuration.ts

const invalidConfiguration = {
    severity: 'error',
    title: 'a file cannot be read as what it is',
    means: 'A devcontainer.json, Dockerfile, compose file, Feature or lock file cannot be parsed, a property has a type that it cannot have, or a `service` or build target does not exist. The message quotes the text and says what was expected there. Some mistakes that Docker Compose and BuildKit refuse are looked for too: names of services (`depends_on`, `links`, `volumes_from`, `network_mode: service:` and the other namespaces, `additional_contexts: service:`) that are not defined or belong to a profile that is not active; a service that an `include` and another file define differently; cycles; a build target that is not a stage; and files of `env_file` and `label_file` that are absent (`missing-file`). Others, such as undefined networks or volumes, are not.',
    fails: 'The dev container CLI or Docker stops at the file, no image is built, and the codespace starts in a recovery container. Some broken JSON is worse: the CLI ignores errors of its JSON parser and goes on with what the parser made of the file. After a missing comma the next key still counts; after a missing brace, what follows is taken as a part of the value before.',
    log: [
        'ERROR: failed to solve: dockerfile parse error on line 2: unknown instruction: FORM',
        'no such service: app'
    ],
    why: 'Which images a codespace pulls cannot be told from a file that cannot be read, so what the report lists of it may be incomplete.',
    fix: {
        text: 'Correct the text at the marked place.',
        example: {
            file: '.devcontainer/devcontainer.json',
            language: 'jsonc',
            before: '{\n  "image": ["mcr.microsoft.com/devcontainers/base:ubuntu"]\n}',
            after: '{\n  "image": "mcr.microsoft.com/devcontainers/base:ubuntu"\n}'
        }
    },
    who: ['anyone with write access'],
    configure: 'Only the configurations that `configurations` names are read; a file that is not a dev container configuration of this repository can be left out there.',
    see: [links/* githubPages */.k.devContainers],
    traces: [
        {
            texts: [
                ['target stage', 'could not be found'],
                ['does not contain target'],
                ['dockerfile parse error'],
                ['no such service'],
                ['neither an image nor a build context'],
                ['yaml: line '],
                ['yaml: unmarshal'],
                ['invalid compose project'],
                ['depends on undefined service'],
                ['depends on unknown service'],
                ['" is required by "', '" but is disabled'],
                ['dependency cycle detected: ', ' -> '],
                ['include cycle detected'],
                ['cannot extend service '],
                ['conflicts with imported resource'],
                ['services.', ' must be a string'],
                ['services.', ' must be a mapping'],
                ['services.', ' must be a list'],
                ['services.', ' must be a number'],
                ['services.', ' must be a boolean'],
                ['services.', ' must be an array'],
                ['validating ', 'additional propert', ' not allowed'],
                ['invalid interpolation format'],
                ['top-level object must be a mapping'],
                ['empty compose file'],
                ['configured in devcontainer.json not found in docker compose configuration'],
                ['no image information specified in devcontainer.json'],
                ['legacy feature ', ' not supported'],
                ['file with no instructions'],
                ['the dockerfile cannot be empty'],
                ['dockerfile contains no from instructions'],
                ['no build stage in current context'],
                ['circular dependency detected on stage']
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/rules/configuration/missing-file.ts
const missingFile = {
    severity: 'error',
    title: 'a file that a configuration names is absent',
    means: 'A configuration names a Dockerfile, compose file or local Feature that is not in the repository. Paths are relative to the folder of devcontainer.json; a Dockerfile of a compose service is relative to the build context of that service. The files of `env_file` and `label_file` count too, of every service and whatever its profiles, unless an entry says `required: false`: Docker Compose reads them before it starts anything. A file that plain commands of `initializeCommand` write counts as present. Where it runs something else that may write the file, this is a warning, and the report is incomplete.',
    fails: 'The build stops before any image is pulled, and the codespace starts in a recovery container.',
    log: ['failed to read dockerfile: open Dockerfile: no such file or directory'],
    why: 'A file that is ignored by git, was renamed, or differs in upper and lower case exists only on the laptop of its author.',
    fix: {
        text: 'Add the file, or correct the path.',
        example: {
            file: '.devcontainer/devcontainer.json',
            language: 'jsonc',
            before: '{\n  "build": { "dockerfile": "dockerfile" }\n}',
            after: '{\n  "build": { "dockerfile": "Dockerfile" }\n}'
        }
    },
    who: ['anyone with write access'],
    configure: 'Check out what the configurations need before this step (submodules, generated files), and set `path` to the checkout.',
    traces: [
        {
            texts: [
                ['failed to read dockerfile'],
                ['dockerfile (', ') not found.'],
                ['compose', '.y', 'no such file or directory'],
                ['env file ', ' not found'],
                ["couldn't find env file"],
                ['open ', '.env: no such file or directory'],
                ['no configuration file provided: not found'],
                ['could not', "feature './"],
                ['could not', "feature '../"]
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/rules/configuration/nothing-checked.ts

const nothingChecked = {
    severity: 'warning',
    title: 'no configuration was found, and that looks like a mistake',
    means: 'No dev container configuration was found, and something says that there should be one: a workflow checks an empty folder, the checked folder lies below the root of a repository whose root has a configuration, or a file nearly is one (`.devcontainers/`, `devcontainer.json` at the root, `.devcontainer/devcontainer.jsonc`, other letter case, `.github/devcontainer.json`, `.devcontainer/` in a subfolder). A repository without all of this has no finding: its codespaces use the default image, which needs no check.',
    fails: 'Codespaces start from the default image, without the tools of the team, and the images that the team meant were not checked.',
    why: 'A check that looks at nothing passes forever. Codespaces reads `.devcontainer/devcontainer.json`, `.devcontainer.json` and `.devcontainer/<folder>/devcontainer.json` at the root of the repository, in exactly these letters.',
    fix: {
        text: 'Check out the repository before this step, check its root, or give the configuration the name and place that Codespaces reads.',
        example: { file: null, language: 'sh', after: 'git mv .devcontainers .devcontainer' }
    },
    who: ['anyone with write access'],
    configure: 'Name files that lie elsewhere in `configurations`, and a checkout that lies elsewhere in `path`; the rule is silent then.',
    see: [links/* githubPages */.k.devContainers]
};

;// CONCATENATED MODULE: ./src/rules/configuration/path-outside-repository.ts
const pathOutsideRepository = {
    severity: 'error',
    title: 'a path leaves the repository',
    means: 'A path leaves the repository, through `..` or through a symbolic link. The file was not opened. Links that stay inside the repository are followed.',
    fails: 'A codespace holds a clone of the repository; what is beside the clone on a laptop is not in the codespace.',
    log: ['failed to read dockerfile: open …: no such file or directory'],
    why: 'On a pull request anyone can write the files. A path that leaves the checkout could otherwise show files of the machine that runs this check.',
    fix: {
        text: 'Keep the file in the repository and name it there.',
        example: {
            file: '.devcontainer/devcontainer.json',
            language: 'jsonc',
            before: '{\n  "build": { "dockerfile": "../../shared/Dockerfile" }\n}',
            after: '{\n  "build": { "dockerfile": "Dockerfile" }\n}'
        }
    },
    who: ['anyone with write access'],
    configure: 'Set `path` to the root of the repository, if it names a folder below it.',
    inLog: {
        apart: () => 'If the path leads out of the repository: the file must be inside.'
    },
    traces: [{ texts: [['failed to read dockerfile']] }]
};

;// CONCATENATED MODULE: ./src/rules/configuration/push-from-codespace.ts

const pushFromCodespace = {
    severity: 'notice',
    title: 'a lifecycle command publishes a package',
    means: 'A lifecycle command publishes an image or another package to GitHub Packages.',
    fails: 'The pull works and the push does not: the token of a codespace may read packages, not publish them.',
    log: ['denied: permission_denied: write_package'],
    why: 'Publishing from a codespace needs a classic token with `write:packages`. GitHub advises publishing from GitHub Actions.',
    fix: {
        text: 'Publish from a workflow, whose own token may write packages.',
        example: {
            file: '.github/workflows/publish.yml',
            language: 'yaml',
            after: 'permissions:\n  contents: read\n  packages: write\nsteps:\n  - uses: docker/login-action@v4\n    with:\n      registry: ghcr.io\n      username: ${{ github.actor }}\n      password: ${{ github.token }}'
        }
    },
    who: ['anyone with write access'],
    configure: 'No input changes this.',
    see: [links/* githubPages */.k.registries],
    traces: [{ texts: [['permission_denied: write_package'], ['not allowed to write organization package']] }]
};

;// CONCATENATED MODULE: ./src/rules/logins/docker-client-disagrees.ts
const dockerClientDisagrees = {
    severity: 'warning',
    title: 'the docker client got another answer',
    means: 'With `with-docker`, the docker client and the check itself got different answers to the same question.',
    fails: 'Perhaps not at all. The docker client is nearer to what a codespace does.',
    why: 'The machine may differ from a codespace: a proxy, a mirror, a credential helper of the docker client. `docker manifest inspect` also says "no such manifest" when the network failed.',
    fix: {
        text: 'Ask the docker client by hand: `docker login`, then `docker manifest inspect`. If the machine does not explain the difference, report it to the project with both answers from the evidence of the image.'
    },
    who: ['anyone with write access'],
    configure: 'The input `with-docker`.'
};

;// CONCATENATED MODULE: ./src/rules/logins/ecr-permission-missing.ts

const ecrPermissionMissing = {
    severity: 'error',
    title: 'an IAM action is missing',
    means: 'The access key is valid, and the message names the IAM action that it lacks, or the repository of another account that has no policy for it.',
    fails: 'The token or the pull is refused, and the codespace starts in a recovery container.',
    log: [
        'no basic auth credentials',
        'unexpected status from HEAD request to https://….dkr.ecr.…: 403 Forbidden'
    ],
    why: "A pull needs three actions: `ecr:GetAuthorizationToken` on `*`, and `ecr:BatchGetImage` and `ecr:GetDownloadUrlForLayer` on the repository. Across accounts the policy of the repository must allow them too. `sts:GetServiceBearerToken`, which GitHub's page names, is for ECR Public.",
    fix: {
        text: 'Give the IAM user of the access key this policy, the smallest that works.',
        example: {
            file: 'policy.json',
            language: 'json',
            after: '{\n  "Version": "2012-10-17",\n  "Statement": [\n    { "Effect": "Allow", "Action": "ecr:GetAuthorizationToken", "Resource": "*" },\n    {\n      "Effect": "Allow",\n      "Action": ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],\n      "Resource": "arn:aws:ecr:us-east-1:123456789012:repository/devbox"\n    }\n  ]\n}'
        }
    },
    who: ['registry or AWS administrator'],
    configure: 'No input changes this.',
    see: [links/* githubPages */.k.registries],
    inLog: {
        apart: () => 'If USER is the id of an access key: its IAM user needs ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer.'
    },
    traces: [
        { texts: [['not authorized to perform: ecr:']] },
        { sign: 'denied', rank: { ecr: 1 } },
        { sign: 'insufficient-scope', rank: { ecr: 1 } },
        { texts: [['no basic auth credentials']], rank: { ecr: 10, unknown: 10 } }
    ]
};

;// CONCATENATED MODULE: ./src/rules/secrets/triple.ts
/** Looks which Codespaces secrets exist, and sets the three of a registry. */
const setSecrets = {
    file: null,
    language: 'sh',
    after: 'gh secret list --app codespaces\ngh secret set ACR_CONTAINER_REGISTRY_SERVER --app codespaces --body mycompany.azurecr.io\ngh secret set ACR_CONTAINER_REGISTRY_USER --app codespaces\ngh secret set ACR_CONTAINER_REGISTRY_PASSWORD --app codespaces'
};
/** What the log says where a codespace had no login. */
const unauthorized = [
    'Error response from daemon: Head "https://mycompany.azurecr.io/v2/devbox/manifests/2": unauthorized',
    'no basic auth credentials'
];
/** A running codespace does not see a change of its secrets. */
const restart = 'Then stop and start the codespace.';

;// CONCATENATED MODULE: ./src/rules/logins/ecr-secrets-name.ts


function setEcr(prefix) {
    const values = ['123456789012.dkr.ecr.us-east-1.amazonaws.com', 'AKIAIOSFODNN7EXAMPLE', null];
    return ['SERVER', 'USER', 'PASSWORD']
        .map((part, index) => {
        const body = values[index] ? ` --body ${values[index]}` : '';
        return `gh secret set ${prefix}_CONTAINER_REGISTRY_${part} --app codespaces${body}`;
    })
        .join('\n');
}
const ecrSecretsName = {
    severity: 'notice',
    title: 'ECR_CONTAINER_REGISTRY_* is the recommended name',
    means: 'There is one ECR host, and its secrets have another prefix than `ECR`.',
    fails: 'Nothing fails: any prefix works as long as SERVER is the ECR host.',
    why: 'GitHub recommends `ECR_CONTAINER_REGISTRY_SERVER`, `_USER` and `_PASSWORD`, and people look for the login under that name. With several ECR hosts, each needs three secrets of its own.',
    fix: {
        text: `Check whether secrets with the prefix \`ECR\` exist. If not, set them. ${restart} Once a codespace has pulled with the new ones, delete the old ones, which cannot be undone.`,
        example: {
            file: null,
            language: 'sh',
            before: setEcr('AMAZON'),
            after: `gh secret list --app codespaces\n${setEcr('ECR')}`
        }
    },
    who: ['repository administrator', 'organization owner'],
    configure: 'No input changes this.',
    see: [links/* githubPages */.k.registries]
};

;// CONCATENATED MODULE: ./src/rules/logins/ecr-token-expired.ts

const ecrTokenExpired = {
    severity: 'error',
    title: 'the ECR token has expired',
    means: 'USER is `AWS`, and the token in PASSWORD says that it has expired.',
    fails: 'The pull is refused, and the codespace starts in a recovery container.',
    log: ['denied: Your authorization token has expired. Reauthenticate and try again.'],
    why: 'A token of `ecr:GetAuthorizationToken` lives twelve hours at most.',
    fix: {
        text: 'Make an access key of an IAM user that may only pull, and set USER to its id and PASSWORD to its secret. Then stop and start the codespace.',
        example: {
            file: null,
            language: 'sh',
            after: 'aws iam create-access-key --user-name codespaces\ngh secret list --app codespaces\ngh secret set ECR_CONTAINER_REGISTRY_USER --app codespaces --body AKIAIOSFODNN7EXAMPLE\ngh secret set ECR_CONTAINER_REGISTRY_PASSWORD --app codespaces'
        }
    },
    who: ['registry or AWS administrator', 'repository administrator'],
    configure: 'No input changes this.',
    see: [links/* githubPages */.k.registries],
    inLog: {
        cause: () => 'The password is a token of ECR, and older than twelve hours.',
        apart: () => 'If USER is AWS: PASSWORD is a token that lived twelve hours.'
    },
    traces: [
        { texts: [['authorization token has expired']] },
        { sign: 'denied', rank: { ecr: 2 } },
        { sign: 'insufficient-scope', rank: { ecr: 2 } }
    ]
};

;// CONCATENATED MODULE: ./src/rules/logins/ecr-token-expires.ts

const ecrTokenExpires = {
    severity: 'warning',
    title: 'an ECR token lives 12 hours at most',
    means: 'USER is `AWS`, so PASSWORD is a token from `aws ecr get-login-password`.',
    fails: 'Twelve hours after it was made, every new codespace is refused.',
    log: ['denied: Your authorization token has expired. Reauthenticate and try again.'],
    why: 'These tokens of AWS live twelve hours. GitHub recommends the id and secret of an access key instead, which a codespace exchanges for a fresh token each time.',
    fix: {
        text: 'Make an access key of an IAM user that may only pull, and set USER to its id and PASSWORD to its secret. Then stop and start the codespace.',
        example: {
            file: null,
            language: 'sh',
            before: 'gh secret set ECR_CONTAINER_REGISTRY_USER --app codespaces --body AWS',
            after: 'aws iam create-access-key --user-name codespaces\ngh secret list --app codespaces\ngh secret set ECR_CONTAINER_REGISTRY_USER --app codespaces --body AKIAIOSFODNN7EXAMPLE\ngh secret set ECR_CONTAINER_REGISTRY_PASSWORD --app codespaces'
        }
    },
    who: ['registry or AWS administrator', 'repository administrator'],
    configure: 'Ignore it with a reason where a schedule renews the token within twelve hours.',
    see: [links/* githubPages */.k.registries],
    traces: [{ texts: [['authorization token has expired']] }]
};

;// CONCATENATED MODULE: ./src/rules/logins/login-breaks-public-image.ts

const loginBreaksPublicImage = {
    severity: 'warning',
    title: 'a refused login breaks the pull of a public image',
    means: 'Everyone can pull the image without a login, and the environment holds a login for its host that is refused.',
    fails: 'Docker sends the refused login and does not try without it, so even a public image cannot be pulled.',
    log: [
        'Error response from daemon: Head "https://ghcr.io/v2/…": denied: denied',
        'failed to fetch oauth token: unexpected status: 403 Forbidden'
    ],
    why: 'An expired token is worse than none. `ghcr.io` answers a wrong login with a refusal even for public packages.',
    fix: {
        text: 'Check at which level the secrets are set, and set USER and PASSWORD anew there. Then stop and start the codespace. Or take the three away from this repository, if every image of the host is public. A deleted secret cannot be restored.',
        example: {
            file: null,
            language: 'sh',
            after: 'gh secret list --app codespaces\ngh secret set GHCR_CONTAINER_REGISTRY_USER --app codespaces\ngh secret set GHCR_CONTAINER_REGISTRY_PASSWORD --app codespaces'
        }
    },
    who: ['repository administrator', 'organization owner'],
    configure: 'No input changes this.',
    see: [
        {
            title: 'microsoft/vscode-remote-release, issue 8449',
            url: 'https://github.com/microsoft/vscode-remote-release/issues/8449'
        }
    ],
    inLog: {
        cause: ({ host }) => `${host} refused the login that the codespace sent, which breaks even the pull of a public image.`,
        fix: ({ host, isPublic }) => ({
            text: isPublic
                ? `Delete the secrets that log in to ${host}: everyone pulls from it without a login. ${restart}`
                : `Check which secrets log in to ${host}, and renew the password. ${restart}`,
            command: 'gh secret list --app codespaces'
        }),
        apart: () => 'If everybody can pull the image: the refused login alone breaks the pull.'
    },
    traces: [
        { sign: 'login-refused', rank: { public: 1, github: 1, 'docker-hub': 2, ecr: 2, other: 2, unknown: 2 } }
    ]
};

;// CONCATENATED MODULE: ./src/rules/logins/registry-login-rejected.ts

const registryLoginRejected = {
    severity: 'error',
    title: 'the registry refuses the login',
    means: 'The registry refuses the login of the triple: user or password are wrong, expired or revoked.',
    fails: 'Docker does not fall back to an anonymous pull; the codespace starts in a recovery container.',
    log: [
        'unauthorized: authentication required',
        'Error response from daemon: Head "https://ghcr.io/v2/…": denied: denied'
    ],
    why: 'Tokens expire, and so do passwords of service principals and robots. White space or a line end at the edge of a value belongs to it. `_json_key` takes the whole text of a key file as its password. `ASIA…` keys of AWS need a session token, for which a triple has no place.',
    fix: {
        text: 'Make new credentials at the registry. Check at which level the secrets are set, and set USER and PASSWORD there, also in the copies that are Actions secrets. Then stop and start the codespace.',
        example: {
            file: null,
            language: 'sh',
            after: 'gh secret list --app codespaces\ngh secret set ACR_CONTAINER_REGISTRY_USER --app codespaces\ngh secret set ACR_CONTAINER_REGISTRY_PASSWORD --app codespaces'
        }
    },
    who: ['registry or AWS administrator', 'repository administrator'],
    configure: 'No input changes this. `with-docker` has the docker client try the same login.',
    inLog: {
        cause: ({ host }) => `${host} refused the login that the codespace sent.`,
        fix: ({ host, login }) => ({
            text: `Set USER and PASSWORD of the secrets for ${host} again: make ${login}. ${restart}`,
            command: 'gh secret list --app codespaces'
        }),
        apart: () => 'If SERVER is right too: the password may have expired.'
    },
    traces: [
        { sign: 'login-refused', rank: { github: 3, 'docker-hub': 1, ecr: 1, other: 1, unknown: 1 } },
        { texts: [['unauthorized: authentication required']], rank: { other: 10, unknown: 10 } }
    ]
};

;// CONCATENATED MODULE: ./src/rules/logins/registry-pull-denied.ts
const registryPullDenied = {
    severity: 'error',
    title: 'the login works, the pull is refused',
    means: 'The login works, and does not get this image.',
    fails: 'The pull is denied, and the codespace starts in a recovery container.',
    log: [
        'denied: requested access to the resource is denied',
        'unexpected status from HEAD request to https://…/manifests/…: 403 Forbidden'
    ],
    why: 'The account may log in and lacks the right to read this repository, or its layers: a manifest may be readable while the layers are not.',
    fix: {
        text: 'At the registry, give the account of USER the right to pull this repository. Or check that the image exists under this name.'
    },
    who: ['registry or AWS administrator'],
    configure: 'No input changes this.',
    inLog: {
        cause: ({ name, host }) => `${host} did not let the login of the codespace pull ${name}, or it does not exist.`,
        fix: ({ name }) => ({ text: `Give the account of USER the right to pull ${name}.` }),
        apart: () => 'If there is a login and it is accepted: its account needs the right to pull this image.'
    },
    traces: [
        { texts: [['access to the requested resource is not authorized']], rank: { other: 10, unknown: 10 } },
        { sign: 'denied', rank: { 'docker-hub': 6, ecr: 3, other: 1, unknown: 1 } },
        { sign: 'insufficient-scope', rank: { 'docker-hub': 6, ecr: 3, other: 1, unknown: 6 } }
    ]
};

;// CONCATENATED MODULE: ./src/rules/logins/registry-server-mismatch.ts

const registryServerMismatch = {
    severity: 'error',
    title: "Docker will not match the SERVER value to the image's host",
    means: "Docker will not match the value of a `_SERVER` secret to the image's host. Scheme and path do not matter; case and port do.",
    fails: 'The login succeeds, is kept under another key, and the pull goes out without it.',
    log: [
        'no basic auth credentials',
        'Error response from daemon: Head "https://mycompany.azurecr.io/v2/devbox/manifests/2": unauthorized'
    ],
    why: 'Docker looks up credentials by the exact host of the image. Another account or region of ECR, another ending, or the name without its domain is another host. For Docker Hub that key is `https://index.docker.io/v1/`; other spellings of Docker Hub may or may not serve a pull, so they only warn.',
    fix: {
        text: 'Check at which level the secret is set, and set it there to the host exactly as the image names it; for Docker Hub to `https://index.docker.io/v1/`. Then stop and start the codespace.',
        example: {
            file: null,
            language: 'sh',
            before: 'gh secret set HUB_CONTAINER_REGISTRY_SERVER --app codespaces --body docker.io',
            after: 'gh secret list --app codespaces\ngh secret set HUB_CONTAINER_REGISTRY_SERVER --app codespaces --body https://index.docker.io/v1/'
        }
    },
    who: ['repository administrator', 'organization owner'],
    configure: 'No input changes this. The value is only known where the environment holds the three secrets, or a declaration under `registries` names it.',
    see: [links/* githubPages */.k.registries],
    inLog: {
        apart: ({ server }) => `If all three are there: SERVER must be ${server}, to the letter.`
    },
    traces: [
        { sign: 'no-login', rank: { 'docker-hub': 7, ecr: 7, other: 7, unknown: 7 } },
        { sign: 'denied', rank: { 'docker-hub': 5, other: 5 } },
        { sign: 'insufficient-scope', rank: { 'docker-hub': 5, other: 5, unknown: 5 } },
        { sign: 'feature-unresolved', rank: { 'docker-hub': 7, ecr: 7, other: 7, unknown: 10 } }
    ]
};

;// CONCATENATED MODULE: ./src/rules/packages/codespaces-unavailable.ts
const codespacesUnavailable = {
    severity: 'notice',
    title: 'GitHub Enterprise Server has no Codespaces',
    means: 'The server is GitHub Enterprise Server, which has no Codespaces.',
    fails: 'There is no codespace that could fail.',
    why: 'Codespaces exists on github.com and on ghe.com.',
    fix: { text: 'Remove the step, or run it for a repository on github.com or ghe.com.' },
    who: ['anyone with write access'],
    configure: '`GITHUB_SERVER_URL` and `GITHUB_API_URL` choose the GitHub that is asked.'
};

;// CONCATENATED MODULE: ./src/rules/packages/ghcr-secrets-redundant.ts

const ghcrSecretsRedundant = {
    severity: 'warning',
    title: "secrets for GitHub's container registry are not needed",
    means: "There is a triple of Codespaces secrets for GitHub's container registry, while every package from there belongs to the owner of this repository, and codespaces get each of them without.",
    fails: 'Nothing, as long as the login works. Once the registry refuses it, as when its token has expired, even public packages may be refused.',
    log: ['Error response from daemon: Head "https://ghcr.io/v2/…": denied: denied'],
    why: 'A codespace has its own access to packages that inherit the access of its repository, are internal, or give it access. The container registry answers a wrong login with a refusal instead of the anonymous answer.',
    fix: {
        text: 'Check where the three secrets are set, and ask whoever set them. Secrets of the organization may serve other repositories: leave them, and take this repository off their list. Delete those of the repository only if nothing else needs them: a deleted secret cannot be restored.',
        example: {
            file: null,
            language: 'sh',
            after: 'gh secret list --app codespaces\ngh secret list --app codespaces --org acme'
        }
    },
    who: ['repository administrator', 'organization owner'],
    configure: 'No input changes this. Ignore it with a reason if the triple serves packages of another owner.',
    see: [links/* githubPages */.k.registries],
    inLog: {
        apart: ({ host }) => `If every image from ${host} belongs to the owner of this repository: the secrets are not needed.`
    },
    traces: [{ sign: 'login-refused', rank: { github: 2, unknown: 3 } }]
};

;// CONCATENATED MODULE: ./src/rules/packages/grants.ts
/** How a grant that no API shows is made known. */
const grantedByHand = 'No API shows a grant made by hand. Declare it under `grants` in the configuration file, and the verdict counts it. Likewise declare Codespaces secrets that log in to the registry, under `registries`.';
/** Declares a grant in the configuration file. */
const grants = {
    file: '.github/codespaces-preflight.yml',
    language: 'yaml',
    after: 'grants:\n  - package: ghcr.io/acme/devbox\n    prebuilds: true # once a prebuild has pulled it'
};
/** Access that is given by hand, at the package that a line of a creation log names. */
const grantInSettings = ({ name, settings }) => ({
    text: `Open the settings of ${name} and add this repository under "Manage Codespaces access".`,
    ...(settings === null ? {} : { url: settings })
});

;// CONCATENATED MODULE: ./src/rules/packages/internal-package-in-public-repository.ts


const internalPackageInPublicRepository = {
    severity: 'error',
    title: 'an internal package is used in a public repository',
    means: 'The package is internal and this repository is public.',
    fails: 'The pull is refused, as for a private package.',
    log: ['Error response from daemon: Head "https://ghcr.io/v2/acme/devbox/manifests/2": denied'],
    why: 'Internal packages are given to all codespaces of the organization, unless the repository from which a codespace starts is public. GitHub asks for a grant by hand there, so that an internal package is not leaked by accident.',
    fix: {
        text: 'On the settings page of the package, add this repository under "Manage Codespaces access", then declare the grant. Or, if everybody may have the package, make it public, which cannot be undone.',
        example: grants
    },
    who: ['package administrator'],
    configure: grantedByHand,
    see: [links/* githubPages */.k.registries],
    inLog: {
        apart: () => 'If this repository is public and the package internal: its codespaces have access only where it was given by hand.'
    },
    traces: [
        { sign: 'denied', rank: { github: 5, unknown: 5 } },
        { sign: 'insufficient-scope', rank: { github: 3 } }
    ]
};

;// CONCATENATED MODULE: ./src/rules/packages/outside-contributors-blocked.ts

const outsideContributorsBlocked = {
    severity: 'notice',
    title: 'people without write access cannot pull the image',
    means: 'This repository is public, or its readers may fork it, and only people with write access get the image, by a secret or by a grant.',
    fails: 'People without write access, and codespaces of pull requests from forks, are refused. For a private or internal repository that permits forking, these are its readers.',
    log: [
        'Error response from daemon: Head "https://mycompany.azurecr.io/v2/devbox/manifests/2": unauthorized'
    ],
    why: 'Codespaces secrets are not copied into a codespace of somebody without write access to the repository, nor to forks. Their token can clone the repository and no more. Only a public image works for everyone.',
    fix: {
        text: 'Offer contributors a second configuration with a public image. Or ignore the rule, if they need no codespaces. Or, if everybody may have the image, make it public, which for a package of GitHub cannot be undone.',
        example: {
            file: '.devcontainer/contributors/devcontainer.json',
            language: 'jsonc',
            after: '{\n  "name": "For contributors",\n  "image": "mcr.microsoft.com/devcontainers/base:ubuntu"\n}'
        }
    },
    who: ['package administrator', 'registry or AWS administrator', 'anyone with write access'],
    configure: 'Name `outside` in `audiences` and it becomes an error; ignore it with a reason where contributors are not meant to use codespaces.',
    see: [links/* githubPages */.k.security],
    inLog: {
        apart: () => 'If only people without write access meet this line: the image is not public, and they have no login.'
    },
    traces: [
        { sign: 'no-login', rank: { github: 4, 'docker-hub': 9, ecr: 9, other: 9, unknown: 9 } },
        { sign: 'feature-unresolved', rank: { github: 6, 'docker-hub': 9, ecr: 9, other: 9, unknown: 15 } }
    ]
};

;// CONCATENATED MODULE: ./src/rules/packages/package-access-not-inherited.ts


const packageAccessNotInherited = {
    severity: 'error',
    title: 'the package does not inherit access from its repository',
    means: "The private package is linked to this repository, and yet the token of this repository's own workflow may not pull it. Inherited access would let it in, so the package does not seem to inherit the access of its repository.",
    fails: 'A codespace of this repository has the same access, and is most likely refused.',
    log: ['Error response from daemon: Head "https://ghcr.io/v2/acme/devbox/manifests/2": denied'],
    why: 'A package inherits access when it was linked before it was first published, for example by the label `org.opencontainers.image.source`, and published by a workflow. Pushed with a personal token, or linked afterwards on its settings page, it keeps the access that it had. The owners of an organization can turn automatic inheritance off for new packages.',
    fix: {
        text: 'On the settings page of the package, add this repository under "Manage Codespaces access". Or turn on "Inherit access from source repository" there, which overwrites the access that was set by hand. Or make the package internal, if the whole organization may have it. A new package inherits access if a label of its Dockerfile links it before the first push.',
        example: {
            file: 'images/devbox/Dockerfile',
            language: 'dockerfile',
            before: 'FROM mcr.microsoft.com/devcontainers/base:ubuntu',
            after: 'FROM mcr.microsoft.com/devcontainers/base:ubuntu\nLABEL org.opencontainers.image.source=https://github.com/acme/web'
        }
    },
    who: ['package administrator'],
    configure: `${grantedByHand} The rule needs the workflow's own token with \`packages: read\`.`,
    see: [links/* githubPages */.k.packageAccess],
    inLog: {
        apart: () => 'If the package is linked to this repository: "Inherit access" may be off in its settings.'
    },
    traces: [
        { sign: 'denied', rank: { github: 4, unknown: 4 } },
        { sign: 'insufficient-scope', rank: { github: 2 } }
    ]
};

;// CONCATENATED MODULE: ./src/rules/packages/package-access-unproven.ts


const packageAccessUnproven = {
    severity: 'warning',
    title: 'nothing proves that codespaces may pull the package',
    means: 'Nothing that can be asked from here proves that codespaces of this repository may pull the package, and nothing proves that they may not. The evidence says what was asked.',
    fails: 'Perhaps not at all. If access is missing, the pull is denied.',
    log: ['Error response from daemon: Head "https://ghcr.io/v2/acme/devbox/manifests/2": denied'],
    why: 'No API shows "Manage Codespaces access", "Manage Actions access" or "Inherit access". That a workflow may pull proves its own access, which is another list than that of codespaces.',
    fix: {
        text: 'Look at the settings page of the package. Add this repository under "Manage Codespaces access" if it is not on that list, then declare the grant.',
        example: grants
    },
    who: ['package administrator', 'anyone with write access'],
    configure: `${grantedByHand} With \`require-proof\`, the check fails for an image that stays unproven.`,
    see: [links/* githubPages */.k.packageAccess],
    inLog: {
        cause: ({ name }) => `This repository has no access to ${name}, or it does not exist.`,
        fix: grantInSettings
    },
    traces: [
        { sign: 'denied', rank: { github: 6, unknown: 7 } },
        { sign: 'insufficient-scope', rank: { github: 4 } },
        { sign: 'feature-unresolved', rank: { github: 5, unknown: 6 } }
    ]
};

;// CONCATENATED MODULE: ./src/rules/packages/package-not-found.ts

const packageNotFound = {
    severity: 'error',
    title: 'there is no such package, or nobody here may see it',
    means: 'GitHub knows no such package, or does not show it to the tokens of this run. Both have the same answer.',
    fails: 'The token for the pull is refused, as for a private package.',
    log: [
        'failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token?…: 401 Unauthorized'
    ],
    why: 'The registry and the Packages API hide a private package as if it were absent. A transferred or renamed repository leaves its packages with the owner they had, and an account that was renamed is not found under its former name. The name is everything after the owner: `ghcr.io/acme/web/devbox` is the package `web/devbox` of `acme`.',
    fix: {
        text: 'Compare the name with the packages of the owner. If it is right, add this repository under "Manage Codespaces access" of the package.',
        example: {
            file: '.devcontainer/devcontainer.json',
            language: 'jsonc',
            before: '{\n  "image": "ghcr.io/acme/dev-box:2"\n}',
            after: '{\n  "image": "ghcr.io/acme/devbox:2"\n}'
        }
    },
    who: ['anyone with write access', 'package administrator'],
    configure: 'The input `packages-token`, a classic token with `read:packages` of somebody who sees the package, tells the two cases apart.',
    see: [links/* githubPages */.k.packagePermissions],
    inLog: {
        cause: ({ name }) => `${name} could not be read: it does not exist, or this repository has no access.`,
        fix: ({ name, settings }) => ({
            text: `Compare ${name} with the name that its publisher documents. If it is right, add this repository under "Manage Codespaces access" of the package.`,
            ...(settings === null ? {} : { url: settings })
        }),
        apart: () => 'If its settings page is 404 for you: you may not see the package, its owner is a person (then the page is under /users/), or it does not exist. Compare the name, or ask whoever publishes it.'
    },
    traces: [
        { sign: 'denied', rank: { github: 2, unknown: 6 } },
        { sign: 'no-login', rank: { github: 3, unknown: 12 } },
        { sign: 'feature-unresolved', rank: { github: 1, unknown: 1 } }
    ]
};

;// CONCATENATED MODULE: ./src/rules/packages/package-not-granted.ts


const packageNotGranted = {
    severity: 'error',
    title: 'the package gives this repository no access',
    means: "The private package is not linked to this repository, and the token of this repository's own workflow may not pull it.",
    fails: 'The pull is refused, mostly with `denied`, and the codespace starts in a recovery container.',
    log: [
        'Error response from daemon: Head "https://ghcr.io/v2/acme/devbox/manifests/2": denied',
        'unexpected status from HEAD request to https://ghcr.io/v2/acme/devbox/manifests/2: 403 Forbidden',
        'denied: installation not allowed to Read organization package'
    ],
    why: 'A private package gives access to the repositories of its list and to the one from which it inherits. This repository is neither.',
    fix: {
        text: 'On the settings page of the package, add this repository under "Manage Codespaces access". For a Feature of the same owner, ask for read access in devcontainer.json, as below: that needs no package administrator. Or make the package internal, if the whole organization may have it.',
        example: {
            file: '.devcontainer/devcontainer.json',
            language: 'jsonc',
            before: '{\n  "features": { "ghcr.io/acme/features/tool:1": {} }\n}',
            after: '{\n  "features": { "ghcr.io/acme/features/tool:1": {} },\n  "customizations": {\n    "codespaces": {\n      "repositories": {\n        "acme/features": { "permissions": { "packages": "read", "contents": "read" } }\n      }\n    }\n  }\n}'
        }
    },
    who: ['package administrator', 'anyone with write access'],
    configure: grantedByHand,
    see: [links/* githubPages */.k.packageAccess, links/* githubPages */.k.registries],
    inLog: {
        cause: ({ name }) => `This repository has no access to ${name}, or there is no such package.`,
        fix: grantInSettings,
        apart: () => 'If the package is private and not this repository\'s own: add this repository under "Manage Codespaces access" of the package.'
    },
    traces: [
        { sign: 'no-login', rank: { github: 2, unknown: 11 } },
        { sign: 'denied', rank: { github: 1, unknown: 3 } },
        { sign: 'insufficient-scope', rank: { github: 1 } },
        { sign: 'feature-unresolved', rank: { github: 2, unknown: 2 } }
    ]
};

;// CONCATENATED MODULE: ./src/rules/packages/package-not-seamless.ts

const packageNotSeamless = {
    severity: 'warning',
    title: 'the registry gives codespaces no access of its own',
    means: 'The package is in a registry that gives codespaces no access of its own: Maven or Gradle on GitHub Packages.',
    fails: 'The package manager asks `maven.pkg.github.com` without a login that may read and is refused.',
    why: 'Packages of these registries have the permissions of a repository, not granular ones; only registries with granular permissions (containers, npm, NuGet, RubyGems) give a codespace access.',
    fix: {
        text: 'If the packages are those of a repository of the same owner, ask for `packages: read` of it in devcontainer.json. Or store a classic token with `read:packages` as a Codespaces secret for the package manager.'
    },
    who: ['anyone with write access', 'repository administrator'],
    configure: 'The input `packages`: with `false`, other GitHub Packages are not looked at.',
    see: [links/* githubPages */.k.packagePermissions]
};

;// CONCATENATED MODULE: ./src/rules/packages/private-package-in-public-repository.ts


const privatePackageInPublicRepository = {
    severity: 'error',
    title: 'a private package is used in a public repository',
    means: 'A package of `ghcr.io` is private and not linked to this repository, and the repository is public. The registry refuses everyone without a login.',
    fails: 'The pull is refused, and the codespace starts in a recovery container. The maintainer does not see it, since the login of the maintainer works.',
    log: [
        'Error response from daemon: Head "https://ghcr.io/v2/acme/devbox/manifests/2": unauthorized',
        'failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token?…: 401 Unauthorized'
    ],
    why: 'A package has a visibility of its own. It inherits access from its linked repository, never the visibility: a repository that becomes public leaves its packages private.',
    fix: {
        text: 'On the settings page of the package, add this repository under "Manage Codespaces access", then declare the grant. Or, if everybody may have the package, make it public, which cannot be undone; only a public package works for people without write access too.',
        example: grants
    },
    who: ['package administrator'],
    configure: grantedByHand,
    see: [links/* githubPages */.k.packageAccess, links/* githubPages */.k.registries],
    inLog: {
        cause: ({ name }) => `Nobody was logged in, and ${name} is not public, or there is no such package.`,
        fix: grantInSettings,
        apart: () => 'If this repository is public and the package private: its codespaces have access only where it was given by hand.'
    },
    traces: [
        { sign: 'denied', rank: { github: 3, unknown: 4 } },
        { sign: 'no-login', rank: { github: 1, unknown: 10 } },
        { sign: 'feature-unresolved', rank: { github: 3, unknown: 3 } }
    ]
};

;// CONCATENATED MODULE: ./src/rules/packages/token-cannot-read-packages.ts

const tokenCannotReadPackages = {
    severity: 'warning',
    title: 'the token of the check cannot read packages',
    means: 'The token of the check is too weak: it lacks `packages: read`, or is of a kind that cannot read packages. It says nothing about the codespace.',
    fails: 'The codespace is not affected; the verdict is unknown.',
    why: 'A `permissions` block in a workflow sets everything that it does not name to none. Fine-grained personal tokens have no permission for packages, and installation tokens of GitHub Apps can neither read packages nor pull from the container registry.',
    fix: {
        text: 'Give the workflow `packages: read`, and leave `token` at its default. Outside Actions use a classic token with `read:packages`; where the organization enforces single sign-on, authorize it there.',
        example: {
            file: '.github/workflows/codespaces-preflight.yml',
            language: 'yaml',
            before: 'permissions:\n  contents: read',
            after: 'permissions:\n  contents: read\n  packages: read'
        }
    },
    who: ['anyone with write access'],
    configure: 'The inputs `token` and `packages-token`.',
    see: [links/* githubPages */.k.packagePermissions]
};

;// CONCATENATED MODULE: ./src/rules/references/image-not-allowed.ts

const imageNotAllowed = {
    severity: 'error',
    title: 'the image is not on the list of allowed images',
    means: 'The image of an `image` property or a `FROM` is not on the list `allowed-images` of the configuration file. The list repeats the base image policy of your organization, which no API gives.',
    fails: 'With `image`, creating the codespace is refused. With a Dockerfile, the codespace starts in a recovery container. The policy also counts at a full rebuild.',
    log: ["Base image '…' is not allowed based on an organization policy"],
    why: 'The policy is set by the organization and can only be read on its settings page, so this check knows of it what the configuration file says.',
    fix: {
        text: 'Use an image of the list, or ask an organization owner to extend the policy and then extend the list.',
        example: {
            file: '.github/codespaces-preflight.yml',
            language: 'yaml',
            before: 'allowed-images: [mcr.microsoft.com/devcontainers/*]',
            after: 'allowed-images: [mcr.microsoft.com/devcontainers/*, ghcr.io/acme/*]'
        }
    },
    who: ['anyone with write access', 'organization owner'],
    configure: '`allowed-images` of the configuration file; a trailing `*` matches anything. Without the key every image is allowed.',
    see: [links/* githubPages */.k.baseImages],
    traces: [{ texts: [['base image', 'is not allowed']] }]
};

;// CONCATENATED MODULE: ./src/rules/references/image-not-found.ts
/** What registries, containerd, Docker and the dev container CLI say of a manifest or layer that an image needs and that is gone. */
const deletedPart = [
    ['blob_unknown'],
    ['blob unknown'],
    ['content at http', '/v2/', ' not found'],
    ['content digest sha256:', ': not found'],
    ['could not fetch content', ' from remote: not found']
];
function isDeletedPart(line) {
    return deletedPart.some(texts => texts.every(text => line.includes(text)));
}
const imageNotFound = {
    severity: 'error',
    title: 'the tag or digest does not exist',
    means: 'The registry let us look into the repository, and the tag or digest does not exist, or what it points to was deleted: the manifest of the platform that is needed, or the config of the image. Everyone is told the same, whatever their access.',
    fails: 'The pull ends with an unknown manifest, and the codespace starts in a recovery container.',
    log: ['manifest unknown', '{"outcome":"error","message":"Command failed: docker inspect --type image …"}'],
    why: 'Tags get deleted, renamed, or were never pushed; old digests are deleted by clean-up jobs. A clean-up of "untagged versions" of a package deletes the manifests that a tagged index points to, which have no tag of their own: the tag exists, and nobody can pull it.',
    fix: {
        text: 'Name a tag that exists. Or, if the image is your own, push the missing one.',
        example: {
            file: '.devcontainer/devcontainer.json',
            language: 'jsonc',
            before: '{\n  "image": "mcr.microsoft.com/devcontainers/dotnet:8.0-nobel"\n}',
            after: '{\n  "image": "mcr.microsoft.com/devcontainers/dotnet:8.0-noble"\n}'
        }
    },
    who: ['anyone with write access', 'package administrator'],
    configure: 'A cache image (`cacheFrom`) that is absent does not break a build and weighs less.',
    inLog: {
        cause: ({ name, tag }, line) => isDeletedPart(line)
            ? `The registry no longer has a part of ${name}: a manifest or a layer was deleted.`
            : `The registry does not have ${name}${tag === null ? '' : `:${tag}`}.`,
        fix: ({ tags }, line) => ({
            text: isDeletedPart(line)
                ? 'Publish it again, or name a tag that is complete.'
                : 'Name an image and a tag that exist.',
            ...(tags === null ? {} : { url: tags })
        }),
        apart: () => 'If the name or the tag is misspelt: name one that exists.'
    },
    traces: [
        { sign: 'absent', rank: 1 },
        {
            texts: [
                ['manifest unknown'],
                ['manifest for', 'not found'],
                ['failed to resolve source metadata', 'not found'],
                ['pulling from host', '404 not found'],
                ['failed to resolve reference', ': not found'],
                ['name unknown: '],
                ['name_unknown'],
                ['manifest_unknown'],
                ['repository with name', 'does not exist'],
                ['repository name not known to registry'],
                ['unknown: artifact ', ' not found'],
                ['unknown: repository ', ' not found'],
                ['unknown: project ', ' not found'],
                ...deletedPart,
                ['unexpected status code', '404 not found'],
                ['unexpected status from', '404 not found']
            ]
        },
        { sign: 'denied', rank: { public: 2, 'docker-hub': 2 } },
        { sign: 'no-login', rank: { public: 2 } },
        { sign: 'insufficient-scope', rank: { public: 2, 'docker-hub': 2, unknown: 2 } },
        { sign: 'feature-unresolved', rank: { public: 1, 'docker-hub': 2, ecr: 2, other: 2, unknown: 5 } }
    ]
};

;// CONCATENATED MODULE: ./src/rules/references/invalid-image-reference.ts
const invalidImageReference = {
    severity: 'error',
    title: 'the text is not a valid image reference',
    means: 'The text is not a valid image reference: it holds upper-case letters in the repository, a scheme such as `https://`, a forbidden character, or is the id of a local image (`sha256:…`).',
    fails: 'Docker refuses the name before it asks any registry.',
    log: ['invalid reference format', 'invalid reference format: repository name (Acme/Web) must be lowercase'],
    why: 'Names on GitHub may have capital letters, names of images may not. This often appears first in a fork whose owner has capital letters in the name.',
    fix: {
        text: 'Write the reference as `registry/owner/name:tag`, in lower case up to the tag.',
        example: {
            file: '.devcontainer/devcontainer.json',
            language: 'jsonc',
            before: '{\n  "image": "https://ghcr.io/Acme/Web:2"\n}',
            after: '{\n  "image": "ghcr.io/acme/web:2"\n}'
        }
    },
    who: ['anyone with write access'],
    configure: 'No input changes this.',
    traces: [{ texts: [['invalid reference format']] }]
};

;// CONCATENATED MODULE: ./src/rules/references/no-amd64-image.ts
const noAmd64Image = {
    severity: 'error',
    title: 'the image does not exist for the platform of codespaces',
    means: 'The image does not exist for `linux/amd64`: its index does not list that platform, or it is a single image of another architecture. An index with an image for `linux/386` alone, or for a newer variant like `linux/amd64/v3` alone, is a warning: not every version of Docker takes it.',
    fails: 'The pull finds no matching manifest; a single image of another architecture is pulled, and its first program cannot run.',
    log: [
        'no matching manifest for linux/amd64 in the manifest list entries',
        'exec /bin/sh: exec format error'
    ],
    why: 'Codespaces run on x64 machines. An image that is built on a laptop with an arm64 processor exists for `linux/arm64` alone, and works on that laptop.',
    fix: {
        text: 'If the image is your own, build it for `linux/amd64` too and push it again. Otherwise name a tag or image that exists for `linux/amd64`.',
        example: {
            file: null,
            language: 'sh',
            before: 'docker build --tag ghcr.io/acme/devbox:2 --push .',
            after: 'docker buildx build --platform linux/amd64,linux/arm64 --tag ghcr.io/acme/devbox:2 --push .'
        }
    },
    who: ['package administrator', 'registry or AWS administrator'],
    configure: 'The input `platform`; `FROM --platform` and compose `platform` name another platform to look for.',
    inLog: {
        cause: ({ name }) => `${name} does not exist for linux/amd64, on which codespaces run.`,
        fix: ({ tags }) => ({
            text: 'Name a tag that was built for linux/amd64, or build the image for it too.',
            ...(tags === null ? {} : { url: tags })
        })
    },
    traces: [
        {
            decisive: true,
            texts: [
                ['no matching manifest for'],
                ['no match for platform in manifest'],
                ['does not match the specified platform'],
                ['does not provide the specified platform'],
                ['does not match the detected host platform'],
                ['exec format error']
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/rules/references/retired-registry.ts

const retiredRegistry = {
    severity: 'error',
    title: 'docker.pkg.github.com is retired',
    means: 'The image comes from `docker.pkg.github.com`, which `ghcr.io` superseded.',
    fails: 'The registry gives no image to a codespace, and the codespace starts in a recovery container.',
    why: "The old registry's packages were tied to a repository and always asked for a login. Images are now in the container registry, under their owner.",
    fix: {
        text: 'Name the image at `ghcr.io/<owner>/<repository>/<image>`. If it is not there, publish it there first.',
        example: {
            file: '.devcontainer/devcontainer.json',
            language: 'jsonc',
            before: '{\n  "image": "docker.pkg.github.com/acme/web/devbox:2"\n}',
            after: '{\n  "image": "ghcr.io/acme/web/devbox:2"\n}'
        }
    },
    who: ['anyone with write access', 'package administrator'],
    configure: 'No input changes this.',
    see: [links/* githubPages */.k.packagePermissions],
    traces: [
        {
            texts: [
                ['docker.pkg.github.com', 'denied'],
                ['docker.pkg.github.com', 'unauthorized'],
                ['docker.pkg.github.com', 'no basic auth credentials']
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/rules/references/unresolved-variable.ts
const unresolvedVariable = {
    severity: 'warning',
    title: 'the reference depends on a value that no file gives',
    means: 'The reference depends on a value that no file of the repository gives: an `ARG` without a default, a compose variable without one, a variable of the machine.',
    fails: 'It depends on the codespace: an empty value often leaves an invalid reference, or an image without a tag.',
    log: [
        'failed to parse stage name "…": invalid reference format',
        'base name (${BASE}) should not be blank'
    ],
    why: 'Variables of the machine that runs this check are never used: a pull request could otherwise send a secret out in the name of an image. Codespaces secrets are not there when an image is built, so `FROM ${SECRET}` never works.',
    fix: {
        text: 'Give the value in a file: a default for the `ARG`, `build.args`, `${NAME:-default}`, or `.env` beside the first compose file.',
        example: {
            file: '.devcontainer/Dockerfile',
            language: 'dockerfile',
            before: 'ARG BASE\nFROM ${BASE}',
            after: 'ARG BASE=mcr.microsoft.com/devcontainers/base:ubuntu\nFROM ${BASE}'
        }
    },
    who: ['anyone with write access'],
    configure: 'No input changes this; a value cannot be given from outside the repository.',
    inLog: {
        apart: () => 'If a part of the reference is empty: a variable has no value.'
    },
    traces: [{ texts: [['invalid reference format'], ['should not be blank', 'base name']] }]
};

;// CONCATENATED MODULE: ./src/rules/references/unsupported-manifest.ts
const unsupportedManifest = {
    severity: 'error',
    title: 'this is not an image that Docker can run',
    means: 'The reference does not name an image that Docker can run, but a manifest of schema 1, or another artifact.',
    fails: 'Docker refuses the manifest.',
    log: [
        'support for Docker Image Format v1 and Docker Image manifest version 2, schema 1 has been removed',
        'not implemented: media type "application/vnd.docker.distribution.manifest.v1+prettyjws" is no longer supported since containerd v2.1'
    ],
    why: 'Schema 1 dates from before Docker 1.10 (2016). containerd and Docker have removed it.',
    fix: {
        text: 'If the image is your own, build it with a current Docker and push it again. Otherwise name a newer tag.',
        example: {
            file: null,
            language: 'sh',
            after: 'docker buildx build --platform linux/amd64 --tag ghcr.io/acme/devbox:2 --push .'
        }
    },
    who: ['package administrator', 'registry or AWS administrator'],
    configure: 'No input changes this.',
    see: [{ title: 'moby/moby, pull request 50036', url: 'https://github.com/moby/moby/pull/50036' }],
    traces: [
        {
            texts: [
                ['schema 1', 'support'],
                ['manifest.v1+prettyjws'],
                ['unsupported media type application/vnd'],
                ['mediatype in manifest should be ']
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/rules/references/wrong-artifact-kind.ts
const wrongArtifactKind = {
    severity: 'error',
    title: 'the artifact is of another kind than its use',
    means: 'The reference names an artifact of another kind than its use: a dev container Template or Feature is used as an image, or an image as a Feature.',
    fails: 'Docker or the CLI gets a manifest that it cannot use, and stops.',
    log: [
        "ERR: Feature '…' could not be processed. You may not have permission to access this Feature, or may not be logged in."
    ],
    why: 'Templates, Features and images are in the same registries under similar names: `ghcr.io/devcontainers/templates/python` is a Template, `mcr.microsoft.com/devcontainers/python` is the image.',
    fix: {
        text: 'Name the image itself, or move the reference to `features`.',
        example: {
            file: '.devcontainer/devcontainer.json',
            language: 'jsonc',
            before: '{\n  "image": "ghcr.io/devcontainers/templates/python:5.0.0"\n}',
            after: '{\n  "image": "mcr.microsoft.com/devcontainers/python:3.13"\n}'
        }
    },
    who: ['anyone with write access'],
    configure: 'No input changes this.',
    see: [
        {
            title: 'devcontainers/templates, issue 381',
            url: 'https://github.com/devcontainers/templates/issues/381'
        }
    ],
    inLog: {
        apart: () => 'If it is an image or a Template: it cannot be used as a Feature.'
    },
    traces: [
        { texts: [['application/vnd.devcontainers']], decisive: true },
        { sign: 'download-failed', rank: 2 },
        {
            sign: 'feature-unresolved',
            rank: { public: 10, github: 4, 'docker-hub': 10, ecr: 10, other: 10, unknown: 4 }
        }
    ]
};

;// CONCATENATED MODULE: ./src/rules/run/address-refused.ts
const addressRefused = {
    severity: 'warning',
    title: 'the address is private and was not asked',
    means: 'The registry, or a place that it redirects to, is a loopback, link-local, private or metadata address, and was not asked.',
    fails: 'Perhaps not at all; the verdict is unknown. A codespace cannot reach the private network of a company unless it is connected to it.',
    why: 'On a pull request anyone can write the files. Without this rule a reference could make the runner ask machines of its own network.',
    fix: {
        text: 'If the registry is meant to be in a private network, set `allow-private-network` and run the check inside that network. Do so only for pull requests of people who may reach that network.',
        example: {
            file: '.github/workflows/codespaces-preflight.yml',
            language: 'yaml',
            after: 'with:\n  allow-private-network: true'
        }
    },
    who: ['anyone with write access'],
    configure: 'The input `allow-private-network`.',
    inLog: {
        apart: () => 'If the address is in your own network: a codespace does not reach it.'
    },
    traces: [
        {
            texts: [
                ['dial tcp', ':443', 'connection refused'],
                ['/v2/', 'connection refused'],
                ['server gave http response to https client']
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/rules/run/declaration-changed.ts
const declarationChanged = {
    severity: 'warning',
    title: 'the pull request changes what is declared',
    means: 'The pull request changes `grants`, `registries`, `ignore` or `allowed-images` of the configuration file. For this run those of the base branch count.',
    fails: 'The codespace is not affected.',
    why: 'A pull request cannot make itself green. Whoever reviews it should see that it changes what is declared.',
    fix: { text: 'Review the change as you would review a change of access. It counts once it is merged.' },
    who: ['repository administrator'],
    configure: 'The input `config-file`.'
};

;// CONCATENATED MODULE: ./src/rules/run/expired-ignore.ts
const expiredIgnore = {
    severity: 'warning',
    title: 'an ignore is past its date',
    means: 'An ignore of the configuration file is past its `until`, so its findings are shown again.',
    fails: 'The codespace is not affected by the date; the finding that was ignored says what is.',
    why: 'A date makes somebody look again.',
    fix: {
        text: 'Fix what was ignored and delete the entry. Or give it a later date, if the reason still holds.',
        example: {
            file: '.github/codespaces-preflight.yml',
            language: 'yaml',
            before: 'ignore:\n  - rule: outside-contributors-blocked\n    image: mycompany.azurecr.io/*\n    reason: closed source\n    until: 2026-06-30',
            after: 'ignore:\n  - rule: outside-contributors-blocked\n    image: mycompany.azurecr.io/*\n    reason: closed source\n    until: 2027-06-30'
        }
    },
    who: ['anyone with write access'],
    configure: '`until` is optional; an entry without it does not expire.'
};

;// CONCATENATED MODULE: ./src/rules/run/limit-reached.ts
const limitReached = {
    severity: 'warning',
    title: 'a limit was reached; the report is incomplete',
    means: 'A limit was reached: the size of a file, the number of configurations, images or requests, the size of an answer. The report is incomplete and says where.',
    fails: 'Perhaps not at all; what is beyond the limit was not looked at.',
    why: 'Anyone can write the files. Without limits a pull request could keep the runner busy for hours or fill its memory.',
    fix: {
        text: 'Make the part that the message names smaller, or check fewer configurations at a time.',
        example: {
            file: '.github/workflows/codespaces-preflight.yml',
            language: 'yaml',
            after: 'with:\n  configurations: .devcontainer/web/devcontainer.json'
        }
    },
    who: ['anyone with write access'],
    configure: 'The input `configurations` names which ones to check.'
};

;// CONCATENATED MODULE: ./src/rules/run/registry-unreachable.ts
const registryUnreachable = {
    severity: 'warning',
    title: 'the registry gave no answer',
    means: 'There was no usable answer after the retries: name resolution, TLS, a time-out, a server error, or a rate limit. A part of the image that the registry or its storage refuses, or a manifest that is served with a `Content-Type` that Docker does not know, also leaves the verdict unknown. The message says which, and for a rate limit when to try again.',
    fails: 'Perhaps not at all; the verdict is unknown. A registry that is only reachable from inside a company is not reachable from a codespace either.',
    log: [
        'dial tcp: lookup registry.example.com: no such host',
        'toomanyrequests: You have reached your pull rate limit.'
    ],
    why: 'A network failure is never taken as a refusal. Docker Hub limits pulls without a login.',
    fix: {
        text: 'Check that the name of the host is right. If it is, run the check again. If the registry is private, let codespaces reach it.',
        example: {
            file: '.devcontainer/devcontainer.json',
            language: 'jsonc',
            before: '{\n  "image": "mycompany.azurecr.oi/devbox:2"\n}',
            after: '{\n  "image": "mycompany.azurecr.io/devbox:2"\n}'
        }
    },
    who: ['anyone with write access', 'registry or AWS administrator'],
    configure: 'The inputs `timeout` and `concurrency`. `HTTPS_PROXY`, `NO_PROXY` and `NODE_EXTRA_CA_CERTS` are honoured.',
    inLog: {
        cause: ({ host }, line) => isCertificate(line)
            ? `The certificate of ${host} is ${certificateFault(line)}.`
            : isForeignType(line)
                ? `${host} gave no manifest, but an answer of a kind that Docker does not know, like the page of a login or a proxy.`
                : isPlainHttp(line)
                    ? `${host} speaks HTTP without TLS, and Docker asks over HTTPS.`
                    : `${host} gave no usable answer: an outage, a rate limit, or the network.`,
        fix: ({ host }, line) => isCertificate(line)
            ? {
                text: `Give ${host} a valid certificate for its name, from a public certificate authority: codespaces trust no other.`,
                who: 'registry or AWS administrator'
            }
            : isForeignType(line)
                ? { text: `Look whether the host and the name of the image are spelt rightly.` }
                : isPlainHttp(line)
                    ? {
                        text: `Give ${host} a certificate for its name, from a public certificate authority, or name the port on which it speaks HTTPS.`,
                        who: 'registry or AWS administrator'
                    }
                    : {
                        text: `Create the codespace again later. If it stays so, look whether ${host} is spelt rightly and can be reached from the internet.`
                    },
        apart: () => 'If the lines before speak of a time-out or a server error: try again later.'
    },
    traces: [
        { sign: 'download-failed', rank: 1 },
        { sign: 'feature-unresolved', rank: { public: 2 } },
        { sign: 'no-login', rank: { public: 1 } },
        { sign: 'denied', rank: { public: 1 } },
        { sign: 'insufficient-scope', rank: { public: 1 } },
        { texts: [['unexpected media type ', ' for sha256:']], decisive: true },
        {
            texts: [
                ['toomanyrequests'],
                ['pull rate limit'],
                ['unexpected status from', '429 too many requests'],
                ['context deadline exceeded', 'https://'],
                ['failed to do request'],
                ['proxyconnect tcp'],
                ['": eof'],
                ['failed to copy', 'unexpected eof'],
                ['[httpoci] 429'],
                ['[httpoci] 5'],
                ['bearer token', 'http 429'],
                ['bearer token', 'http 5'],
                ['bearer token', 'error: connect e'],
                ['bearer token', 'getaddrinfo e'],
                ['error getting blob', 'error: '],
                ['failed to fetch blob', 'error: '],
                ['client.timeout exceeded'],
                ['net/http: request canceled'],
                ['i/o timeout'],
                ['tls handshake timeout'],
                ['lookup ', 'no such host'],
                ['dial tcp', 'temporary failure in name resolution'],
                ['x509: '],
                ['unsupported manifest media type and no default available'],
                ['login attempt to', 'failed with status: 429'],
                ['login attempt to', 'failed with status: 5'],
                ['temporary failure in name resolution', 'https://'],
                ['503 service unavailable'],
                ['tls: failed to verify certificate'],
                ['server gave http response to https client'],
                ['dial tcp', 'no route to host'],
                ['dial tcp', 'network is unreachable'],
                ['received unexpected http status: 5'],
                ['unexpected status from', ': 5'],
                ['dial tcp', ':443', 'connection refused'],
                ['read tcp', 'connection reset by peer'],
                ['/v2/', 'connection reset by peer'],
                ['pulling from host', ': 5'],
                ['/v2/', 'connection refused']
            ]
        }
    ]
};
function isCertificate(line) {
    return line.includes('x509: ') || line.includes('failed to verify certificate');
}
function certificateFault(line) {
    if (line.includes('expired'))
        return 'expired or not yet valid';
    return line.includes('valid for') ? 'for another name' : 'not trusted';
}
/** containerd says so of a manifest with a `Content-Type` that is none of a manifest. */
function isForeignType(line) {
    return line.includes('unsupported manifest media type') || line.includes('unexpected media type ');
}
function isPlainHttp(line) {
    return line.includes('server gave http response to https client');
}

;// CONCATENATED MODULE: ./src/rules/run/unused-declaration.ts
const unusedDeclaration = {
    severity: 'notice',
    title: 'nothing needs an entry of the configuration file',
    means: 'An entry of `grants` or `registries` names a package or registry that no file of the repository names, or an entry of `ignore` matches no finding. The rule speaks only where the run looked at everything: not with `offline`, `configurations` or `packages: false`, not on a pull request with `changed-only`, and not where a file could not be read or a variable could name the package or registry. It leaves out an `ignore` of a rule that depends on the credentials or the servers of one run, any `ignore` while a verdict is unknown, and an entry of `registries` while Codespaces secrets with its prefix exist or are asked for.',
    fails: 'The codespace is not affected.',
    why: 'People who read the file expect each entry to count. An entry that is left behind counts again, unnoticed, as soon as somebody names the package or image again.',
    fix: {
        text: 'Remove the entry.',
        example: {
            file: '.github/codespaces-preflight.yml',
            language: 'yaml',
            before: 'grants:\n  - package: ghcr.io/acme/devbox\n  - package: ghcr.io/acme/old-devbox',
            after: 'grants:\n  - package: ghcr.io/acme/devbox'
        }
    },
    who: ['anyone with write access'],
    configure: 'No input changes this.'
};

;// CONCATENATED MODULE: ./src/rules/secrets/login-in-initialize-command.ts

const loginInInitializeCommand = {
    severity: 'notice',
    title: 'initializeCommand logs in',
    means: 'The `initializeCommand` logs in to a registry: `docker login`, or a helper of a cloud. Whether the login works cannot be told from here.',
    fails: 'Perhaps not at all; the verdict is unknown.',
    why: 'The command runs on the machine of the codespace before the container is built, so its login can serve the pull. Only there is it known what it logs in with.',
    fix: {
        text: `Keep the command if it works. The three Codespaces secrets can be checked: check whether they exist, and set them if not. ${restart}`,
        example: setSecrets
    },
    who: ['repository administrator', 'organization owner'],
    configure: 'No input changes this.',
    see: [{ title: 'metaskills/codespaces-ecr', url: 'https://github.com/metaskills/codespaces-ecr' }]
};

;// CONCATENATED MODULE: ./src/rules/secrets/registry-secrets-incomplete.ts


const registrySecretsIncomplete = {
    severity: 'error',
    title: 'one or two of three Codespaces secrets exist',
    means: 'One or two of the three secrets exist, and the others do not.',
    fails: 'One or two of the three are not a login: Docker asks without one and is refused.',
    log: unauthorized,
    why: 'All three must have the same `<X>` and the exact endings `_CONTAINER_REGISTRY_SERVER`, `_USER` and `_PASSWORD`.',
    fix: {
        text: `Check which of the three exist, and set the missing ones at the same level. ${restart}`,
        example: {
            file: null,
            language: 'sh',
            before: 'gh secret set ACR_CONTAINER_REGISTRY_SERVER --app codespaces --body mycompany.azurecr.io\ngh secret set ACR_CONTAINER_REGISTRY_PASSWORD --app codespaces',
            after: 'gh secret list --app codespaces\ngh secret set ACR_CONTAINER_REGISTRY_USER --app codespaces'
        }
    },
    who: ['repository administrator', 'organization owner'],
    configure: 'No input changes this.',
    see: [links/* githubPages */.k.registries],
    inLog: {
        apart: () => 'If one or two of the three are there: add the missing ones.'
    },
    traces: [
        { sign: 'no-login', rank: { 'docker-hub': 2, ecr: 2, other: 2, unknown: 2 } },
        { sign: 'denied', rank: { 'docker-hub': 3, other: 3 } },
        { sign: 'insufficient-scope', rank: { 'docker-hub': 3, other: 3, unknown: 3 } },
        { sign: 'feature-unresolved', rank: { 'docker-hub': 2, ecr: 2, other: 2, unknown: 5 } }
    ]
};

;// CONCATENATED MODULE: ./src/rules/secrets/registry-secrets-misnamed.ts


const registrySecretsMisnamed = {
    severity: 'warning',
    title: "a secret's name nearly fits",
    means: 'The name of a secret nearly fits: `_USERNAME` for `_USER`, `_PASS` or `_TOKEN` for `_PASSWORD`, `_URL` for `_SERVER`, or `CONTAINER_REGISTRY_` left out.',
    fails: 'The secret is an ordinary variable of the codespace, and not a part of a login.',
    log: unauthorized,
    why: 'Codespaces looks for the exact endings. A secret cannot be renamed.',
    fix: {
        text: `Set the same value under the name that was meant. ${restart} Keep the old secret until you know that nothing else reads it.`,
        example: {
            file: null,
            language: 'sh',
            before: 'gh secret set ACR_CONTAINER_REGISTRY_SERVER --app codespaces --body mycompany.azurecr.io\ngh secret set ACR_CONTAINER_REGISTRY_USER --app codespaces\ngh secret set ACR_CONTAINER_REGISTRY_TOKEN --app codespaces',
            after: 'gh secret list --app codespaces\ngh secret set ACR_CONTAINER_REGISTRY_PASSWORD --app codespaces'
        }
    },
    who: ['repository administrator', 'organization owner'],
    configure: 'Ignore it with a reason if the secret is meant for something else.',
    see: [links/* githubPages */.k.registries],
    inLog: {
        apart: () => 'If a name ends with _USERNAME, _TOKEN or _URL: only _USER, _PASSWORD and _SERVER count.'
    },
    traces: [
        { sign: 'no-login', rank: { 'docker-hub': 4, ecr: 4, other: 4, unknown: 4 } },
        { sign: 'feature-unresolved', rank: { 'docker-hub': 4, ecr: 4, other: 4, unknown: 7 } }
    ]
};

;// CONCATENATED MODULE: ./src/rules/secrets/registry-secrets-missing.ts


const registrySecretsMissing = {
    severity: 'error',
    title: 'no Codespaces secrets serve the registry',
    means: 'The registry refuses a pull without a login, and no three Codespaces secrets `<X>_CONTAINER_REGISTRY_SERVER`, `_USER` and `_PASSWORD` with the same `<X>` serve it.',
    fails: 'Docker asks without a login and is refused; the codespace starts in a recovery container.',
    log: [...unauthorized, "pull access denied for …, repository does not exist or may require 'docker login'"],
    why: 'A codespace logs in to a registry with these three secrets alone. Secrets of Actions do not count, and a login on a laptop does not reach a codespace.',
    fix: {
        text: `Check which Codespaces secrets exist. If none are for this registry, set the three. ${restart} Or, for a public image, check that it exists under this name.`,
        example: setSecrets
    },
    who: ['repository administrator', 'organization owner'],
    configure: 'Declare under `registries` in the configuration file which triple serves which server, if the names exist under another `<X>`.',
    see: [links/* githubPages */.k.registries],
    inLog: {
        cause: ({ name, host }) => `${host} refused a pull without a login: ${name} is private, or does not exist.`,
        fix: ({ server, login }) => ({
            text: `Look whether three secrets <X>_CONTAINER_REGISTRY_SERVER, _USER and _PASSWORD are there for this registry. If not, add them: SERVER is ${server}; make ${login}. ${restart}`,
            command: 'gh secret list --app codespaces'
        }),
        apart: ({ host }) => `If no three secrets <X>_CONTAINER_REGISTRY_* serve ${host}: add them.`
    },
    traces: [
        { sign: 'no-login', rank: { 'docker-hub': 1, ecr: 1, other: 1, unknown: 1 } },
        { sign: 'denied', rank: { 'docker-hub': 1, other: 2, unknown: 2 } },
        { sign: 'insufficient-scope', rank: { 'docker-hub': 1, other: 2, unknown: 1 } },
        { sign: 'feature-unresolved', rank: { 'docker-hub': 1, ecr: 1, other: 1, unknown: 4 } }
    ]
};

;// CONCATENATED MODULE: ./src/rules/secrets/registry-secrets-mixed-levels.ts

const registrySecretsMixedLevels = {
    severity: 'notice',
    title: 'the three secrets come from several levels',
    means: 'The three secrets of one triple come from several levels, such as SERVER from the organization and PASSWORD from the repository.',
    fails: 'It may work: all of them end up as variables of the codespace. GitHub documents neither that it works nor that it does not.',
    why: 'A repository secret takes precedence over an organization secret of the same name. Whoever changes one level may not know of the other.',
    fix: {
        text: `Check which levels the three come from, and set at one level those that are missing there. ${restart}`,
        example: {
            file: null,
            language: 'sh',
            after: 'gh secret list --app codespaces\ngh secret list --app codespaces --org acme\ngh secret set ACR_CONTAINER_REGISTRY_SERVER --app codespaces --body mycompany.azurecr.io\ngh secret set ACR_CONTAINER_REGISTRY_USER --app codespaces'
        }
    },
    who: ['repository administrator', 'organization owner'],
    configure: 'No input changes this.'
};

;// CONCATENATED MODULE: ./src/rules/secrets/registry-secrets-not-assigned.ts


const names = ['SERVER', 'USER', 'PASSWORD'].map(part => `ACR_CONTAINER_REGISTRY_${part}`);
/** `gh secret set --repos` would replace the list of repositories, and take the secret from all others. */
const assignToRepository = {
    file: null,
    language: 'sh',
    after: names
        .map(name => `gh api --method PUT orgs/acme/codespaces/secrets/${name}/repositories/"$(gh api repos/acme/web --jq .id)"`)
        .join('\n')
};
const registrySecretsNotAssigned = {
    severity: 'error',
    title: 'the secrets exist and do not reach this repository',
    means: 'The three names exist at organization or user level, and do not all reach this repository.',
    fails: 'A secret that does not reach the repository is not in its codespaces.',
    log: unauthorized,
    why: 'A secret of an organization has an access policy: all repositories, private ones, or selected ones. A secret of a person counts for the repositories that the person selected.',
    fix: {
        text: `Share each of the three secrets with this repository; their access policy must be "selected repositories". ${restart} Do not set them again with \`--repos\`: that takes them from all other repositories.`,
        example: assignToRepository
    },
    who: ['organization owner'],
    configure: 'The input `secrets-token` must be able to read the organization level for this rule to speak.',
    see: [links/* githubPages */.k.registries],
    inLog: {
        apart: () => 'If they belong to the organization: their access must include this repository.'
    },
    traces: [
        { sign: 'no-login', rank: { 'docker-hub': 3, ecr: 3, other: 3, unknown: 3 } },
        { sign: 'denied', rank: { 'docker-hub': 4, other: 4 } },
        { sign: 'insufficient-scope', rank: { 'docker-hub': 4, other: 4, unknown: 4 } },
        { sign: 'feature-unresolved', rank: { 'docker-hub': 3, ecr: 3, other: 3, unknown: 6 } }
    ]
};

;// CONCATENATED MODULE: ./src/rules/secrets/registry-secrets-unproven.ts


const declare = {
    file: '.github/codespaces-preflight.yml',
    language: 'yaml',
    after: 'registries:\n  - server: mycompany.azurecr.io\n    secrets: ACR'
};
const registrySecretsUnproven = {
    severity: 'warning',
    title: 'nothing says which secrets serve the registry',
    means: 'Complete triples reach this repository, and nothing says which of them serves this registry.',
    fails: 'Perhaps not at all. If none of them names this host as its SERVER, the pull is refused.',
    log: unauthorized,
    why: 'The value of a secret can never be read, so its SERVER is unknown. A name such as `ACR` is only a hint.',
    fix: {
        text: 'If you know which three secrets serve the registry, declare them. Or check that the image exists under this name.',
        example: declare
    },
    who: ['anyone with write access'],
    configure: '`registries` of the configuration file. Or give the triple to the step as environment variables, and it is tried for real.',
    see: [links/* githubPages */.k.registries],
    traces: [
        { sign: 'no-login', rank: { 'docker-hub': 6, ecr: 6, other: 6, unknown: 6 } },
        { sign: 'feature-unresolved', rank: { 'docker-hub': 6, ecr: 6, other: 6, unknown: 9 } }
    ]
};

;// CONCATENATED MODULE: ./src/rules/secrets/registry-secrets-user-only.ts


const registrySecretsUserOnly = {
    severity: 'warning',
    title: 'the secrets are those of one person',
    means: 'The triple is complete only together with secrets at user level: those of the owner of `secrets-token`, or those that the repository asks each person for (`secrets` in devcontainer.json, or `level: user` under `registries` in the configuration file).',
    fails: 'No prebuild can use them, and colleagues have no login unless each has set the same secrets.',
    log: unauthorized,
    why: 'Prebuilds get repository and organization secrets, never those of a person.',
    fix: {
        text: `Check which secrets the repository and the organization have, and set the three at one of these levels. ${restart}`,
        example: setSecrets
    },
    who: ['repository administrator', 'organization owner'],
    configure: 'Name `prebuild` in `audiences` to make the missing prebuild an error.',
    see: [links/* githubPages */.k.prebuilds],
    inLog: {
        apart: () => 'If they are your own: prebuilds and colleagues do not get them.'
    },
    traces: [
        { sign: 'no-login', rank: { 'docker-hub': 5, ecr: 5, other: 5, unknown: 5 } },
        { sign: 'feature-unresolved', rank: { 'docker-hub': 5, ecr: 5, other: 5, unknown: 8 } }
    ]
};

;// CONCATENATED MODULE: ./src/rules/secrets/secrets-not-checked.ts

const secretsNotChecked = {
    severity: 'notice',
    title: 'the names of the Codespaces secrets were not read',
    means: 'The names of the Codespaces secrets were not read, since there is no `secrets-token`, or it may not read one of the levels. The message lists which names must exist.',
    fails: 'Perhaps not at all; the verdict is unknown.',
    why: "A workflow's own token can never read Codespaces secrets: there is no such permission. Pull requests from forks get no secrets at all.",
    fix: {
        text: 'Check which secrets exist: `gh secret list --app codespaces`, and the same with `--org`. Or give scheduled runs a `secrets-token`: a fine-grained token with "Codespaces secrets: write", which GitHub wants even to list names, and "Organization codespaces secrets: read". It could overwrite those secrets, so keep it in an environment that only the default branch may use, and do not give it to pull requests.',
        example: {
            file: '.github/workflows/codespaces-preflight-audit.yml',
            language: 'yaml',
            after: 'with:\n  secrets-token: ${{ secrets.CODESPACES_SECRETS_TOKEN }}'
        }
    },
    who: ['repository administrator', 'organization owner'],
    configure: 'The input `secrets-token`.',
    see: [{ title: 'What the secrets-token costs', url: links/* secretsTokenPage */.uU }]
};

;// CONCATENATED MODULE: ./src/rules/secrets/secrets-unused.ts
const secretsUnused = {
    severity: 'notice',
    title: 'secrets for a registry that no image uses',
    means: 'The environment holds a triple for a registry from which no image of this repository comes.',
    fails: 'Nothing fails.',
    why: 'An unused password is one more that can leak. Often its SERVER was meant for a registry that moved.',
    fix: {
        text: 'Check where the three secrets are set. If SERVER was meant for a registry that moved, correct it. Otherwise take them away from this repository; those of the organization may serve others, so take only this repository off their list. A deleted secret cannot be restored.',
        example: {
            file: null,
            language: 'sh',
            after: 'gh secret list --app codespaces\ngh secret list --app codespaces --org acme'
        }
    },
    who: ['repository administrator', 'organization owner'],
    configure: 'Ignore it with a reason if the login serves something else, such as a pull by hand.'
};

;// CONCATENATED MODULE: ./src/rules/index.ts




















































/** Every rule, in the order in which they are listed. Load it by `rules()` of `rule.ts`: the texts are long. */
const rules = {
    'invalid-configuration': invalidConfiguration,
    'configuration-not-used': configurationNotUsed,
    'nothing-checked': nothingChecked,
    'missing-file': missingFile,
    'path-outside-repository': pathOutsideRepository,
    'invalid-image-reference': invalidImageReference,
    'unresolved-variable': unresolvedVariable,
    'wrong-artifact-kind': wrongArtifactKind,
    'retired-registry': retiredRegistry,
    'image-not-allowed': imageNotAllowed,
    'cli-cannot-parse': cliCannotParse,
    'push-from-codespace': pushFromCodespace,
    'early-image-pull': earlyImagePull,
    'private-package-in-public-repository': privatePackageInPublicRepository,
    'internal-package-in-public-repository': internalPackageInPublicRepository,
    'package-access-not-inherited': packageAccessNotInherited,
    'package-not-granted': packageNotGranted,
    'package-access-unproven': packageAccessUnproven,
    'package-not-found': packageNotFound,
    'image-not-found': imageNotFound,
    'no-amd64-image': noAmd64Image,
    'registry-unreachable': registryUnreachable,
    'registry-secrets-missing': registrySecretsMissing,
    'registry-secrets-incomplete': registrySecretsIncomplete,
    'registry-secrets-misnamed': registrySecretsMisnamed,
    'registry-secrets-not-assigned': registrySecretsNotAssigned,
    'registry-secrets-user-only': registrySecretsUserOnly,
    'registry-secrets-mixed-levels': registrySecretsMixedLevels,
    'registry-secrets-unproven': registrySecretsUnproven,
    'registry-server-mismatch': registryServerMismatch,
    'registry-login-rejected': registryLoginRejected,
    'registry-pull-denied': registryPullDenied,
    'login-breaks-public-image': loginBreaksPublicImage,
    'ghcr-secrets-redundant': ghcrSecretsRedundant,
    'outside-contributors-blocked': outsideContributorsBlocked,
    'ecr-token-expires': ecrTokenExpires,
    'ecr-token-expired': ecrTokenExpired,
    'ecr-permission-missing': ecrPermissionMissing,
    'ecr-secrets-name': ecrSecretsName,
    'token-cannot-read-packages': tokenCannotReadPackages,
    'secrets-not-checked': secretsNotChecked,
    'expired-ignore': expiredIgnore,
    'unused-declaration': unusedDeclaration,
    'declaration-changed': declarationChanged,
    'login-in-initialize-command': loginInInitializeCommand,
    'secrets-unused': secretsUnused,
    'docker-client-disagrees': dockerClientDisagrees,
    'unsupported-manifest': unsupportedManifest,
    'package-not-seamless': packageNotSeamless,
    'address-refused': addressRefused,
    'limit-reached': limitReached,
    'codespaces-unavailable': codespacesUnavailable
};


/***/ })

};
