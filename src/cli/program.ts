/** The command line, made from the rows of the commands: words in, an exit code out. The home of `commander`. */
import { readFileSync } from "node:fs";
import { CommanderError, Command as Line } from "commander";
import { add } from "./add.ts";
import { ask } from "./ask.ts";
import { check } from "./check.ts";
import type { Command, Options } from "./command.ts";
import { report, usage } from "./exit.ts";
import type { Io } from "./io.ts";
import { read } from "./read.ts";
import { show } from "./show.ts";

const COMMANDS: readonly Command[] = [ask, read, add, show, check];
const ABOUT =
  "Answers a question from the news you give it: who says so, through whom, how they would know, who checked, who disputes, and how many sources are really independent.";
const EXITS =
  "Exit codes: 0 an answer was given; 1 an input could not be read, the others were; 2 wrong usage; 3 the case file is damaged or locked.";

/** Runs a command; gives the exit code: 0 done, 1 an input could not be read, 2 wrong usage, 3 a damaged or locked case. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let exit = 0;
  const program = programOf(async (command, words, options) => {
    exit = await command.run(words, options, io);
  });
  const help: string[] = [];
  const collect = (text: string) => void help.push(text);
  for (const line of [program, ...program.commands]) {
    line.configureOutput({
      writeOut: collect,
      writeErr: collect,
      outputError: () => {},
    });
  }
  try {
    await program.parseAsync([...argv], { from: "user" });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) {
        await io.stdout.write(help.join(""));
        return 0;
      }
      if (argv.length === 0) {
        await io.stderr.write(help.join(""));
        return 2;
      }
      const named = COMMANDS.find(({ name }) => name === argv[0])?.name;
      const why = error.message.replace(/^error: /, "").replace(/\s+/g, " ");
      return usage(`${why.charAt(0).toUpperCase()}${why.slice(1)}${/[.)?]$/.test(why) ? "" : "."}`, named, io);
    }
    const { HearsayError } = await import("../index.ts");
    if (error instanceof HearsayError) return report(error.problem, io);
    throw error;
  }
}

/** Every page of help: its command line and its text. */
export function helpPages(): [name: string, help: string][] {
  const program = programOf(async () => {});
  return [program, ...program.commands].map((line) => {
    const help: string[] = [];
    line.configureOutput({ writeOut: (text) => void help.push(text) });
    line.outputHelp();
    return [line === program ? "hearsay" : `hearsay ${line.name()}`, help.join("")];
  });
}

function programOf(act: (command: Command, words: readonly string[], options: Options) => Promise<void>): Line {
  const program = new Line("hearsay").description(ABOUT).version(version(), "-V, --version", "print the version");
  shaped(program).configureHelp({
    subcommandTerm: (line) => `${line.name()} ${line.usage().replace(" [options]", "")}`,
  });
  program.helpCommand("help [command]", "print the help of a command");
  program.addHelpText("after", `\nExample:\n  ${ask.examples[0]}\n\n${EXITS}`);
  for (const command of COMMANDS) {
    const line = shaped(new Line(command.name))
      .usage(command.usage ? `${command.usage} [options]` : "[options]")
      .summary(command.summary);
    line.description(`${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`);
    line.argument("[words...]").configureHelp({ visibleArguments: () => [] });
    for (const [flags, what] of command.options) line.option(flags.replace(/ (\w+)$/, " <$1>"), what);
    line.addHelpText("after", examples(command));
    line.action(async (words: string[], options: Options) => {
      const missing = command.needs[words.length];
      if (missing) line.error(`error: missing ${missing}: hearsay ${command.name} ${command.usage}`);
      if (words.length > (command.most ?? Number.POSITIVE_INFINITY))
        line.error(`error: one word too many: '${words[command.most!]}'`);
      await act(command, words, options);
    });
    program.addCommand(line);
  }
  return program;
}

/** Help looks the same on every screen, and nothing but `run` ends a command. */
function shaped(line: Line): Line {
  return line
    .exitOverride()
    .helpOption("-h, --help", "print this help")
    .configureOutput({
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
}

const examples = ({ examples }: Command): string => {
  const lines = examples.filter((line) => line.startsWith("hearsay"));
  const notes = examples.filter((line) => !line.startsWith("hearsay"));
  return [
    `\n${lines.length === 1 ? "Example" : "Examples"}:`,
    ...lines.map((line) => `  ${line}`),
    ...notes.map((note) => `\n${note}`),
  ].join("\n");
};

function version(): string {
  return (JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string })
    .version;
}
