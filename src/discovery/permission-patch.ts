/** The lines of devcontainer.json that ask for read access to the packages of a repository (`owner/name`), as a JSON document. */
export function permissionPatch(repository: string): string {
  const permissions = '{ "packages": "read", "contents": "read" }'
  return [
    '{ "customizations": { "codespaces": { "repositories": {',
    `  ${JSON.stringify(repository)}: { "permissions": ${permissions} }`,
    '} } } }'
  ].join('\n')
}
