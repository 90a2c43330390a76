import type { RuleId } from './catalogue.ts'
import { cliCannotParse } from './configuration/cli-cannot-parse.ts'
import { configurationNotUsed } from './configuration/configuration-not-used.ts'
import { earlyImagePull } from './configuration/early-image-pull.ts'
import { invalidConfiguration } from './configuration/invalid-configuration.ts'
import { missingFile } from './configuration/missing-file.ts'
import { nothingChecked } from './configuration/nothing-checked.ts'
import { pathOutsideRepository } from './configuration/path-outside-repository.ts'
import { pushFromCodespace } from './configuration/push-from-codespace.ts'
import { dockerClientDisagrees } from './logins/docker-client-disagrees.ts'
import { ecrPermissionMissing } from './logins/ecr-permission-missing.ts'
import { ecrSecretsName } from './logins/ecr-secrets-name.ts'
import { ecrTokenExpired } from './logins/ecr-token-expired.ts'
import { ecrTokenExpires } from './logins/ecr-token-expires.ts'
import { loginBreaksPublicImage } from './logins/login-breaks-public-image.ts'
import { registryLoginRejected } from './logins/registry-login-rejected.ts'
import { registryPullDenied } from './logins/registry-pull-denied.ts'
import { registryServerMismatch } from './logins/registry-server-mismatch.ts'
import { codespacesUnavailable } from './packages/codespaces-unavailable.ts'
import { ghcrSecretsRedundant } from './packages/ghcr-secrets-redundant.ts'
import { internalPackageInPublicRepository } from './packages/internal-package-in-public-repository.ts'
import { outsideContributorsBlocked } from './packages/outside-contributors-blocked.ts'
import { packageAccessNotInherited } from './packages/package-access-not-inherited.ts'
import { packageAccessUnproven } from './packages/package-access-unproven.ts'
import { packageNotFound } from './packages/package-not-found.ts'
import { packageNotGranted } from './packages/package-not-granted.ts'
import { packageNotSeamless } from './packages/package-not-seamless.ts'
import { privatePackageInPublicRepository } from './packages/private-package-in-public-repository.ts'
import { tokenCannotReadPackages } from './packages/token-cannot-read-packages.ts'
import { imageNotAllowed } from './references/image-not-allowed.ts'
import { imageNotFound } from './references/image-not-found.ts'
import { invalidImageReference } from './references/invalid-image-reference.ts'
import { noAmd64Image } from './references/no-amd64-image.ts'
import { retiredRegistry } from './references/retired-registry.ts'
import { unresolvedVariable } from './references/unresolved-variable.ts'
import { unsupportedManifest } from './references/unsupported-manifest.ts'
import { wrongArtifactKind } from './references/wrong-artifact-kind.ts'
import { addressRefused } from './run/address-refused.ts'
import { declarationChanged } from './run/declaration-changed.ts'
import { expiredIgnore } from './run/expired-ignore.ts'
import { limitReached } from './run/limit-reached.ts'
import { registryUnreachable } from './run/registry-unreachable.ts'
import { unusedDeclaration } from './run/unused-declaration.ts'
import { loginInInitializeCommand } from './secrets/login-in-initialize-command.ts'
import { registrySecretsIncomplete } from './secrets/registry-secrets-incomplete.ts'
import { registrySecretsMisnamed } from './secrets/registry-secrets-misnamed.ts'
import { registrySecretsMissing } from './secrets/registry-secrets-missing.ts'
import { registrySecretsMixedLevels } from './secrets/registry-secrets-mixed-levels.ts'
import { registrySecretsNotAssigned } from './secrets/registry-secrets-not-assigned.ts'
import { registrySecretsUnproven } from './secrets/registry-secrets-unproven.ts'
import { registrySecretsUserOnly } from './secrets/registry-secrets-user-only.ts'
import { secretsNotChecked } from './secrets/secrets-not-checked.ts'
import { secretsUnused } from './secrets/secrets-unused.ts'
import type { Rule } from './rule.ts'

/** Every rule, in the order in which they are listed. Load it by `rules()` of `rule.ts`: the texts are long. */
export const rules = {
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
} as const satisfies Record<RuleId, Rule>
