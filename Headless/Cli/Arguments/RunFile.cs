using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text.Json;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Cli.Arguments;

/// <summary>
/// A file that says what to run: a JSON object whose members are the options of a backtest without their hyphens, or a list of
/// such objects. A value is a text, a number, true or false, a list of them, or for <c>param</c> an object of names and values.
/// </summary>
internal sealed class RunFile
{
    private const string Mend = "give an object with the options of a backtest, for example "
        + "{\"strategy\": \"MyStrategy\", \"bars\": [\"ES.csv\"], \"param\": {\"Fast\": 10}}";

    /// <summary>Says what the run is called; it is no option.</summary>
    private const string NameMember = "name";

    /// <summary>Options that hold for all runs and stand on the command line.</summary>
    private static readonly string[] OfAll = ["timeout", "memory"];

    private readonly Command _command;

    /// <summary>Takes the options that a run may have.</summary>
    public RunFile(IEnumerable<Option> options)
    {
        _command = new Command("run");
        foreach (Option option in options)
            if (!OfAll.Contains(option.Name.TrimStart('-'))) _command.Options.Add(option);
    }

    /// <summary>The runs of a file with their names: their own, else the file's, with a number where it has several.</summary>
    /// <exception cref="InputFileException">There is no such file, or it holds no runs.</exception>
    /// <exception cref="WrongArgumentException">A run has an option that there is not, or a value that is none.</exception>
    public IReadOnlyList<(string Name, ParseResult Options)> Read(string path)
    {
        using JsonDocument document = Parsed(path);
        JsonElement root = document.RootElement;
        JsonElement[] runs = root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray()] : [root];
        if (runs.Length == 0) throw new InputFileException(path, 0, "it is an empty list", Mend);
        try
        {
            return [.. runs.Select((run, at) => Run(path, run, runs.Length > 1 ? $" {at + 1}" : ""))];
        }
        catch (InvalidOperationException e)
        {
            // Half of a pair of characters is no text.
            throw new InputFileException(path, 0, "it holds a text that is none", Mend, e);
        }
    }

    private (string Name, ParseResult Options) Run(string path, JsonElement run, string number)
    {
        if (run.ValueKind != JsonValueKind.Object) throw new InputFileException(path, 0, "a run in it is no object", Mend);
        string name = run.TryGetProperty(NameMember, out JsonElement said) && said.ValueKind == JsonValueKind.String
            && said.GetString() is { Length: > 0 } own ? own : Path.GetFileNameWithoutExtension(path) + number;
        List<string> words = [];
        foreach (JsonProperty member in run.EnumerateObject().Where(member => member.Name != NameMember))
        {
            if (OfAll.Contains(member.Name))
            {
                throw new WrongArgumentException(
                    $"{path}: '{member.Name}' holds for all runs; say --{member.Name} on the command line.");
            }

            words.AddRange(Values(path, member).Select(value => $"--{member.Name}={value}"));
        }

        // NinjaTrader's own files start with '@', which would otherwise ask for a file of arguments.
        ParseResult parsed = _command.Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null });
        IReadOnlyList<string> errors = ParseErrorText.Of(parsed);
        if (errors.Count > 0) throw new WrongArgumentException($"{path}: {errors[0]}");
        return (name, parsed);
    }

    private static IEnumerable<string> Values(string path, JsonProperty member) => member.Value.ValueKind switch
    {
        JsonValueKind.Array => member.Value.EnumerateArray().Select(value => Text(path, member.Name, value)),
        JsonValueKind.Object => member.Value.EnumerateObject()
            .Select(value => $"{value.Name}={Text(path, member.Name, value.Value)}"),
        _ => [Text(path, member.Name, member.Value)],
    };

    private static string Text(string path, string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => throw new InputFileException(path, 0, $"'{name}' is no text, number, true or false, or list of them", Mend),
    };

    private static JsonDocument Parsed(string path)
    {
        try
        {
            return JsonDocument.Parse(File.ReadAllText(path));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputFileException(path, 0, "there is no such file", "check the path", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputFileException(path, 0, "it cannot be read: " + e.Message, "check the file and its rights", e);
        }
        catch (JsonException e)
        {
            throw new InputFileException(path, (e.LineNumber ?? -1) + 1, "it is no JSON, or was cut off", Mend, e);
        }
    }
}
