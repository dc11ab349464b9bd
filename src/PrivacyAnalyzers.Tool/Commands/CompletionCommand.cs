using System.CommandLine;
using PrivacyAnalyzers.Tool.Terminal;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary><c>privacy completion</c>: what a shell needs to complete words; the words come from the tool itself.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _privacy() {
            local IFS=$'\n'
            COMPREPLY=($(privacy "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null))
            COMPREPLY=($(compgen -W "${COMPREPLY[*]}" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _privacy privacy

        """;

    private const string Zsh = """
        _privacy() {
            local -a words_found
            words_found=("${(@f)$(privacy "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            compadd -a words_found || _files
        }
        compdef _privacy privacy

        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName privacy -ScriptBlock {
            param($word, $line, $position)
            privacy "[suggest:$position]" "$line" | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }

        """;

    public static Command Create(Surroundings around)
    {
        var command = new Command("completion", "Prints a script that completes words in a shell.");
        var shell = new Argument<string>("shell") { Description = "bash, zsh or pwsh", HelpName = "shell" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "pwsh");
        command.Add(shell);
        return command.Does(around, (parsed, session) =>
        {
            session.Screen.Raw(parsed.GetValue(shell) switch { "bash" => Bash, "zsh" => Zsh, _ => PowerShell });
            return Task.FromResult(ExitCode.Clean);
        });
    }
}
