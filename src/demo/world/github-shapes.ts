import { createHash } from 'node:crypto'
import type { GitHubPackage, GitHubRepository } from './github-definition.ts'

/** The address of the API in answers. */
export const api = 'https://api.github.com'
/** The address of the pages in answers. */
export const web = 'https://github.com'
const created = '2024-03-01T09:00:00Z'
const updated = '2026-10-01T09:00:00Z'

/** A number that is always the same for a name, as identifiers are. */
export function idOf(name: string): number {
  return createHash('sha256').update(name.toLowerCase()).digest().readUInt32BE(0) >>> 1
}

function nodeId(kind: string, name: string): string {
  return `${kind}_${Buffer.from(String(idOf(name))).toString('base64url')}`
}

/** The shape `simple-user` of GitHub's description. */
export function simpleUser(login: string, type: 'Organization' | 'User' | 'Bot'): object {
  const name = encodeURIComponent(login)
  const url = `${api}/users/${name}`
  return {
    login,
    id: idOf(login),
    node_id: nodeId(type === 'Organization' ? 'O' : 'U', login),
    avatar_url: `https://avatars.githubusercontent.com/u/${idOf(login)}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${web}/${name}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: 'public',
    site_admin: false
  }
}

/** The shape `public-user`. */
export function publicUser(login: string, type: 'Organization' | 'User'): object {
  return {
    ...simpleUser(login, type),
    ...{
      name: null,
      company: null,
      blog: '',
      location: null,
      email: null,
      hireable: null,
      bio: null,
      twitter_username: null
    },
    ...{
      public_repos: 1,
      public_gists: 0,
      followers: 0,
      following: 0,
      created_at: created,
      updated_at: updated
    }
  }
}

const templates: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '{/user}',
  blobs: '{/sha}',
  branches: '{/branch}',
  collaborators: '{/collaborator}',
  comments: '{/number}',
  commits: '{/sha}',
  compare: '/{base}...{head}',
  contents: '/{+path}',
  contributors: '',
  deployments: '',
  downloads: '',
  events: '',
  forks: '',
  git_commits: '{/sha}',
  git_refs: '{/sha}',
  git_tags: '{/sha}',
  hooks: '',
  issue_comment: '{/number}',
  issue_events: '{/number}',
  issues: '{/number}',
  keys: '{/key_id}',
  labels: '{/name}',
  languages: '',
  merges: '',
  milestones: '{/number}',
  notifications: '{?since,all,participating}',
  pulls: '{/number}',
  releases: '{/id}',
  stargazers: '',
  statuses: '/{sha}',
  subscribers: '',
  subscription: '',
  tags: '',
  teams: '',
  trees: '{/sha}'
}

/** The shape `minimal-repository`. */
export function minimalRepository(
  fullName: string,
  { visibility }: Pick<GitHubRepository, 'visibility'>,
  ownerType: 'Organization' | 'User'
): object {
  const [owner = '', name = ''] = fullName.split('/')
  const url = `${api}/repos/${fullName}`
  const links = Object.entries(templates).map(([key, rest]) => [
    `${key}_url`,
    `${url}/${key.replace('git_', 'git/')}${rest}`
  ])
  return {
    id: idOf(fullName),
    node_id: nodeId('R', fullName),
    name,
    full_name: fullName,
    private: visibility !== 'public',
    visibility,
    owner: simpleUser(owner, ownerType),
    html_url: `${web}/${fullName}`,
    description: null,
    fork: false,
    url,
    ...(Object.fromEntries(links) as object)
  }
}

/** The shape `full-repository`. */
export function fullRepository(
  fullName: string,
  repository: GitHubRepository,
  ownerType: 'Organization' | 'User'
): object {
  return {
    ...minimalRepository(fullName, repository, ownerType),
    ...{
      clone_url: `${web}/${fullName}.git`,
      git_url: `git://github.com/${fullName}.git`,
      ssh_url: `git@github.com:${fullName}.git`,
      svn_url: `${web}/${fullName}`
    },
    allow_forking: repository.allowForking ?? repository.visibility === 'public',
    ...{ default_branch: 'main', homepage: null, language: null, license: null, mirror_url: null },
    ...{
      forks: 0,
      forks_count: 0,
      open_issues: 0,
      open_issues_count: 0,
      size: 12,
      stargazers_count: 0,
      watchers: 0,
      watchers_count: 0,
      network_count: 0,
      subscribers_count: 1
    },
    ...{
      has_issues: true,
      has_projects: false,
      has_wiki: false,
      has_pages: false,
      has_discussions: false,
      archived: false,
      disabled: false
    },
    ...{ pushed_at: updated, created_at: created, updated_at: updated }
  }
}

/** The shape `package`; `linked` is the shape of the linked repository. */
export function packageShape(
  found: GitHubPackage,
  ownerType: 'Organization' | 'User',
  linked: object | null
): object {
  const { owner, name, type, visibility } = found
  const kind = ownerType === 'Organization' ? 'orgs' : 'users'
  const path = `${kind}/${owner}/packages/${type}/${encodeURIComponent(name)}`
  return {
    id: idOf(`${owner}/${type}/${name}`),
    name,
    package_type: type,
    owner: simpleUser(owner, ownerType),
    version_count: 1,
    visibility,
    url: `${api}/${path}`,
    html_url: `${web}/${kind}/${owner}/packages/${type}/package/${encodeURIComponent(name)}`,
    ...(linked === null ? {} : { repository: linked }),
    created_at: created,
    updated_at: updated
  }
}

/** The shapes of a Codespaces secret; those of organizations and users have a visibility. */
export function secretShape(
  name: string,
  updatedAt: string | undefined,
  shared: { readonly visibility: string; readonly path: string } | null
): object {
  const own = { name, created_at: created, updated_at: updatedAt ?? updated }
  if (shared === null) return own
  return {
    ...own,
    visibility: shared.visibility,
    selected_repositories_url: `${api}/${shared.path}/${name}/repositories`
  }
}

/** A comment as the world keeps it. */
export interface FakeComment {
  readonly id: number
  readonly repository: string
  readonly issue: number
  readonly author: string
  body: string
}

/** The shape `issue-comment`. */
export function commentShape({ id, repository, issue, author, body }: FakeComment): object {
  return {
    id,
    node_id: `IC_${id}`,
    url: `${api}/repos/${repository}/issues/comments/${id}`,
    html_url: `${web}/${repository}/pull/${issue}#issuecomment-${id}`,
    issue_url: `${api}/repos/${repository}/issues/${issue}`,
    body,
    user: simpleUser(author, author.endsWith('[bot]') ? 'Bot' : 'User'),
    created_at: created,
    updated_at: updated,
    author_association: 'NONE',
    performed_via_github_app: null,
    reactions: {
      url: `${api}/repos/${repository}/issues/comments/${id}/reactions`,
      ...{ total_count: 0, '+1': 0, '-1': 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 }
    }
  }
}
