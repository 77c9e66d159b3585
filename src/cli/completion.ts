/** `solieu completion SHELL`: a script that completes commands, options and their choices. */
import {Argument, type Command} from 'commander'

const shells = ['bash', 'zsh', 'fish'] as const

interface Word {
  name: string
  description: string
  /** long options with their choices, if they have any; null where they take no value */
  options: {flag: string; description: string; choices: readonly string[] | null}[]
}

/** Add the command to the program, after all others: it tells of them. */
export function completionCommand(program: Command): void {
  program
    .command('completion')
    .description('print a script for the shell that completes commands and options')
    .addArgument(new Argument('<shell>').choices(shells))
    .action((shell: (typeof shells)[number]) => {
      const words = program.commands.map(wordOf)
      process.stdout.write({bash, zsh, fish}[shell](words))
    })
}

function wordOf(command: Command): Word {
  return {
    name: command.name(),
    description: command.description(),
    options: command.options.map(option => ({
      flag: option.long ?? option.flags,
      description: option.description,
      choices: option.required || option.optional ? (option.argChoices ?? []) : null,
    })),
  }
}

const names = (words: readonly Word[]) => words.map(({name}) => name).join(' ')
const flags = ({options}: Word) => options.map(({flag}) => flag).join(' ')

function choiceCases(words: readonly Word[], line: (flag: string, choices: string) => string): string {
  const all = new Map<string, string>()
  for (const {options} of words)
    for (const {flag, choices} of options) if (choices?.length) all.set(flag, choices.join(' '))
  return [...all].map(([flag, choices]) => line(flag, choices)).join('\n')
}

/** Source it, or put it into /etc/bash_completion.d. */
function bash(words: readonly Word[]): string {
  return `_solieu() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=extract i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case " ${names(words)} " in *" \${COMP_WORDS[i]} "*) command=\${COMP_WORDS[i]}; break ;; esac
  done
  case $before in
${choiceCases(words, (flag, choices) => `    ${flag}) COMPREPLY=($(compgen -W '${choices}' -- "$word")); return ;;`)}
  esac
  if [[ $word == -* ]]; then
    case $command in
${words.map(word => `      ${word.name}) COMPREPLY=($(compgen -W '${flags(word)}' -- "$word")) ;;`).join('\n')}
    esac
    return
  fi
  COMPREPLY=($(compgen -f -- "$word"))
  ((COMP_CWORD == 1)) && COMPREPLY+=($(compgen -W '${names(words)}' -- "$word"))
}
complete -o filenames -F _solieu solieu
`
}

/** Put it into a folder of $fpath as _solieu. */
function zsh(words: readonly Word[]): string {
  const quoted = (text: string) => text.replaceAll(/['[\]:\\]/gu, ' ')
  const described = words.map(({name, description}) => `    '${name}:${quoted(description)}'`).join('\n')
  const cases = words
    .map(({name, options}) => {
      const each = options.map(({flag, description, choices}) => {
        const value = choices === null ? '' : `:value:${choices.length ? `(${choices.join(' ')})` : '_files'}`
        return `      '${flag}[${quoted(description)}]${value}'`
      })
      return `    ${name}) _arguments \\\n${each.join(' \\\n')} \\\n      '*:file:_files' ;;`
    })
    .join('\n')
  return `#compdef solieu
_solieu() {
  local -a commands=(
${described}
  )
  if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then
    _describe command commands
    _files
    return
  fi
  case $words[2] in
${cases}
    *) _files ;;
  esac
}
_solieu "$@"
`
}

/** Put it into ~/.config/fish/completions/solieu.fish. */
function fish(words: readonly Word[]): string {
  const quoted = (text: string) => text.replaceAll(/['\\]/gu, ' ')
  const lines = words.flatMap(({name, description, options}) => [
    `complete -c solieu -n __fish_use_subcommand -a ${name} -d '${quoted(description)}'`,
    ...options.map(({flag, description: told, choices}) => {
      const value = choices === null ? '' : choices.length ? ` -x -a '${choices.join(' ')}'` : ' -r'
      return `complete -c solieu -n '__fish_seen_subcommand_from ${name}' -l ${flag.replace(/^--/u, '')}${value} -d '${quoted(told)}'`
    }),
  ])
  return `${lines.join('\n')}\n`
}
