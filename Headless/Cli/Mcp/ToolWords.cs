using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using NT8Bridge.Headless.Cli.Arguments;

namespace NT8Bridge.Headless.Cli.Mcp;

/// <summary>Turns the arguments of a call into the words of a command line; none names a file that may not be used.</summary>
internal sealed class ToolWords(AllowedFolders folders, Func<string, string?> resultFile)
{
    /// <summary>A property of the product's own strategy whose value is a file.</summary>
    private const string ModelFile = "ModelFile";

    /// <summary>What no tool may switch on: the side feed logs in somewhere, with the user's name.</summary>
    private const string SideFeed = "Rithmic";

    /// <summary>The words for these arguments.</summary>
    /// <exception cref="WrongArgumentException">
    /// An argument is unknown, of the wrong kind or missing, or names a file that may not be used.
    /// </exception>
    public IReadOnlyList<string> Of(IReadOnlyList<ToolArgument> arguments, IDictionary<string, JsonElement>? given)
    {
        given ??= new Dictionary<string, JsonElement>();
        string? unknown = given.Keys.FirstOrDefault(name => arguments.All(argument => argument.Name != name));
        if (unknown is not null)
        {
            throw new WrongArgumentException(
                $"'{unknown}' is no argument of this tool; there are {string.Join(", ", arguments.Select(one => one.Name))}.");
        }

        List<string> words = [];
        foreach (ToolArgument argument in arguments)
        {
            if (given.TryGetValue(argument.Name, out JsonElement value) && value.ValueKind != JsonValueKind.Null)
                words.AddRange(Words(argument, value));
            else if (argument.IsRequired)
                throw new WrongArgumentException($"{argument.Name} is missing: {argument.Description}");
        }

        return words;
    }

    private IEnumerable<string> Words(ToolArgument argument, JsonElement value)
    {
        IEnumerable<string> texts = argument.Kind == ArgumentKind.Values ? Pairs(argument, value)
            : value.ValueKind == JsonValueKind.Array && argument.IsList
                ? value.EnumerateArray().Select(one => Text(argument, one))
                : [Text(argument, value)];
        return texts.Select(text => argument.Option.Length == 0 ? text : argument.Option + "=" + text);
    }

    private IEnumerable<string> Pairs(ToolArgument argument, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
            throw new WrongArgumentException($"{argument.Name} is an object of names and values, for example {{\"Fast\": 10}}.");
        foreach (JsonProperty pair in value.EnumerateObject())
        {
            if (pair.Name.Contains(SideFeed, StringComparison.OrdinalIgnoreCase))
            {
                throw new WrongArgumentException(
                    $"{argument.Name}: '{pair.Name}' belongs to a live connection, which no tool of this server can use.");
            }

            IEnumerable<string> values = pair.Value.ValueKind == JsonValueKind.Array
                ? pair.Value.EnumerateArray().Select(one => Plain(argument.Name, one)) : [Plain(argument.Name, pair.Value)];
            string text = string.Join(',', values);
            yield return pair.Name + "=" + (pair.Name.Equals(ModelFile, StringComparison.OrdinalIgnoreCase) && text.Length > 0
                ? folders.Readable(argument.Name, text) : Checked(argument.Name, text));
        }
    }

    private string Text(ToolArgument argument, JsonElement value)
    {
        string text = Plain(argument.Name, value);
        switch (argument.Kind)
        {
            case ArgumentKind.Output:
                return folders.Writable(argument.Name, text);
            case ArgumentKind.Result:
                return resultFile(text) ?? folders.Readable(argument.Name, text);
            case ArgumentKind.Input:
                // A further instrument stands in front of its file.
                int equals = text.IndexOf('=', StringComparison.Ordinal);
                bool isNamed = equals > 0 && argument.IsList && !text[..equals].Contains('/') && !text[..equals].Contains('\\');
                return isNamed
                    ? text[..(equals + 1)] + folders.Readable(argument.Name, text[(equals + 1)..])
                    : folders.Readable(argument.Name, text);
            default:
                return Checked(argument.Name, text);
        }
    }

    /// <summary>
    /// A text as it is, but a path only where the file may be read: some options take a name or a file. A path that is meant from
    /// the present folder needs no check, for the verb's is an empty one.
    /// </summary>
    private string Checked(string argument, string text)
    {
        foreach (string part in text.Split('=', ',', ';'))
        {
            string trimmed = part.Trim();
            if ((trimmed.Length > 1 && Path.IsPathRooted(trimmed)) || trimmed.Split('/', '\\').Contains(".."))
                _ = folders.Readable(argument, trimmed);
        }

        return text;
    }

    private static string Plain(string argument, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => throw new WrongArgumentException($"{argument}: write a text, a number, true or false."),
    };
}
