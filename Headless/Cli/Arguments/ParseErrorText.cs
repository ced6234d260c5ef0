using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using NT8Bridge.Headless.Host.Names;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Cli.Arguments;

/// <summary>What was typed wrongly, in words that name no type of the program, and the names that are near.</summary>
internal static class ParseErrorText
{
    /// <summary>The sentences for what the parser did not take, each once.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        Command verb = parsed.CommandResult.Command, root = parsed.RootCommandResult.Command;
        string[] unmatched = [.. parsed.UnmatchedTokens];
        if (unmatched.Length > 0 && verb == root) return [Verb(unmatched[0], root)];
        IEnumerable<string> errors = parsed.Errors
            .Where(error => !unmatched.Any(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal)))
            .Select(Of).Concat(unmatched.Select(token => Argument(token, verb)));

        // An option that does not exist would otherwise pass as one more value of an argument that takes several.
        return
        [
            .. errors.Concat(parsed.Tokens
                .Where(token => token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal))
                .Select(token => Argument(token.Value, verb))).Distinct(),
        ];
    }

    private static string Of(ParseError error)
    {
        if (error.SymbolResult is not OptionResult { Tokens.Count: 1 } option) return error.Message;
        Type type = Nullable.GetUnderlyingType(option.Option.ValueType) ?? option.Option.ValueType;
        return type.IsEnum || type.IsPrimitive
            ? $"{option.Option.Name}: {ValueKind.IsNone(option.Tokens[0].Value, type)}."
            : error.Message;
    }

    private static string Verb(string token, Command root) => Ended(
        $"there is no verb '{token}'", NearNames.Question(token, root.Subcommands.Select(verb => verb.Name)));

    private static string Argument(string token, Command verb) => token.StartsWith('-')
        ? Ended(
            $"'{verb.Name}' has no option '{token.Split('=', ':')[0]}'",
            NearNames.Question(token.Split('=', ':')[0], verb.Options.Select(option => option.Name)))
        : $"'{token}' belongs to no option; put a value with blanks into quotes.";

    private static string Ended(string sentence, string question) => sentence + (question.Length > 0 ? question : ".");
}
