/** Something about an input or output that its user can mend: told in one line, never with a stack. */
export class Problem extends Error {
  override name = 'Problem'

  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path}: ${reason}`)
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'name too long',
  EMFILE: 'too many open files',
  EROFS: 'read-only file system',
  ENOSPC: 'no space left',
  EIO: 'input/output error',
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error
}

/** The operating system's refusal in plain words; anything else is a bug and is thrown on. */
export function systemReason(error: unknown): string {
  if (!isSystemError(error)) throw error
  return reasons[error.code ?? ''] ?? `cannot be used (${error.code})`
}
