using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;

namespace NT8Bridge.Headless.Cli.Arguments;

/// <summary>A command line once more, for another process of this program.</summary>
internal static class OwnCommand
{
    /// <summary>The words: the program as it was started, the verb, and what the user said but for some options.</summary>
    public static IReadOnlyList<string> Of(ParseResult arguments, IReadOnlyList<string> without)
    {
        List<string> words = [Environment.ProcessPath!];
        if (Path.GetFileNameWithoutExtension(words[0]).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
            words.Add(Path.GetFullPath(Environment.GetCommandLineArgs()[0]));
        words.Add(arguments.CommandResult.Command.Name);
        foreach (OptionResult option in arguments.CommandResult.Children.OfType<OptionResult>())
        {
            if (option.Implicit || without.Contains(option.Option.Name)) continue;
            if (option.Tokens.Count == 0) words.Add(option.Option.Name);
            words.AddRange(option.Tokens.Select(token => $"{option.Option.Name}={token.Value}"));
        }

        return words;
    }
}
