using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Cli.Outputs;

/// <summary>
/// Checks, before any work is done, the files that a command is to write: each has a name that tells its format, is none of the
/// files that the command reads, and replaces nothing that the product did not write.
/// </summary>
internal static class OutputCheck
{
    /// <summary>Folders whose files belong to running strategies and to NinjaTrader.</summary>
    private static readonly string[] KeptFolders = ["--folder", "--data", DatabaseOptions.Name];

    /// <summary>Checks all files that the command line names.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="isForced">True where the user allows files of other making to be replaced.</param>
    /// <exception cref="WrongArgumentException">One may not be written.</exception>
    public static void Of(ParseResult arguments, bool isForced)
    {
        (OutputOption Option, string Path)[] outputs = Outputs(arguments);
        string[] inputs = Inputs(arguments), kept = Kept(arguments);
        for (int i = 0; i < outputs.Length; i++)
        {
            (OutputOption option, string path) = outputs[i];
            (OutputOption Option, string Path)[] before = outputs[..i];
            Guard(option.Name, path, () => Check(option, path, before, inputs));
            Guard(option.Name, path, () => CheckReplaced(option, path, kept, isForced));
        }
    }

    /// <summary>Checks the files that a command is to write against what a run reads that one of its files describes.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="run">The options of the run.</param>
    /// <exception cref="WrongArgumentException">The run reads one of them, or works on its folder.</exception>
    public static void AgainstInputs(ParseResult arguments, ParseResult run)
    {
        string[] inputs = Inputs(run), kept = Kept(run);
        foreach ((OutputOption option, string path) in Outputs(arguments))
        {
            Guard(option.Name, path, () => Check(option, path, [], inputs));
            Guard(option.Name, path, () => CheckReplaced(option, path, kept, isForced: true));
        }
    }

    private static OptionResult[] Said(ParseResult arguments) =>
        [.. arguments.CommandResult.Children.OfType<OptionResult>().Where(option => !option.Implicit)];

    private static (OutputOption Option, string Path)[] Outputs(ParseResult arguments) =>
    [
        .. Said(arguments).Where(option => option.Option is OutputOption)
            .SelectMany(option => option.Tokens.Select(token => ((OutputOption)option.Option, token.Value))),
    ];

    private static string[] Inputs(ParseResult arguments) =>
    [
        .. arguments.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens)
            .Concat(Said(arguments).Where(option => option.Option is not OutputOption).SelectMany(option => option.Tokens))
            .SelectMany(token => Files(token.Value)),
    ];

    private static string[] Kept(ParseResult arguments) =>
    [
        .. Said(arguments).Where(option => KeptFolders.Contains(option.Option.Name))
            .SelectMany(option => option.Tokens.Select(token => token.Value)).Where(Directory.Exists),
    ];

    private static void Check(
        OutputOption option, string path, IEnumerable<(OutputOption Option, string Path)> before, IEnumerable<string> inputs)
    {
        if (path.Trim().Length == 0) throw new WrongArgumentException($"{option.Name}: the name of the file is empty.");
        if (RealPath.IsDevice(path)) return;
        foreach ((OutputOption other, string otherPath) in before)
        {
            if (RealPath.IsSame(path, otherPath))
                throw new WrongArgumentException($"{option.Name}: '{path}' is the file of {other.Name}; name another one.");
        }

        if (inputs.FirstOrDefault(input => RealPath.IsSame(path, input)) is { } read)
        {
            throw new WrongArgumentException(
                $"{option.Name}: '{path}' is read by this command{(read == path ? "" : $", as '{read}'")}; name another file.");
        }

        bool isDataset = option.Grows || (option.TakesFolder && DatasetOutput.IsNamed(path));
        if (isDataset && inputs.FirstOrDefault(input => Holds(path, input)) is { } inner)
        {
            throw new WrongArgumentException(
                $"{option.Name}: '{path}' holds '{inner}', which is read by this command; name another folder.");
        }

        if (Directory.Exists(path) && !isDataset)
        {
            string dataset = option.TakesFolder ? ", or a folder for a dataset by a slash at its end" : "";
            throw new WrongArgumentException($"{option.Name}: '{path}' is a folder; name a file{dataset}.");
        }

        if (isDataset && File.Exists(Path.TrimEndingDirectorySeparator(path)))
            throw new WrongArgumentException($"{option.Name}: '{path}' is a file; name another folder.");
        if (Path.GetDirectoryName(RealPath.Of(path)) is { } folder && !Directory.Exists(folder))
        {
            throw new WrongArgumentException(
                $"{option.Name}: cannot write '{path}': there is no folder '{folder}'; make it first.");
        }

        if (isDataset || option.Takes(path)) return;
        throw new WrongArgumentException(
            $"{option.Name}: the ending of '{path}' tells no format that can be written; "
            + $"end it in {string.Join(" or ", option.Endings)}{(option.TakesFolder ? ", or in / for a dataset" : "")}.");
    }

    private static void CheckReplaced(OutputOption asked, string path, IEnumerable<string> kept, bool isForced)
    {
        string option = asked.Name;
        if (RealPath.IsDevice(path) || !(File.Exists(path) || Directory.Exists(path))) return;
        string real = RealPath.Of(path);
        if (kept.FirstOrDefault(folder => IsBelow(real, RealPath.Of(folder))) is { } owner)
        {
            throw new WrongArgumentException(
                $"{option}: '{path}' is a file of {owner}, which this command works on; name another file.");
        }

        if (asked.Grows) return;
        if (Directory.Exists(path))
        {
            // Not even by force: a folder may hold more than its user remembers.
            string? other = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .FirstOrDefault(file => !OwnResult.Is(file));
            if (other is null) return;
            throw new WrongArgumentException(
                $"{option}: '{path}' holds {other}, which is no result of this program; name another folder.");
        }

        if (isForced || OwnResult.Is(path)) return;
        throw new WrongArgumentException(
            $"{option}: '{path}' is there and no result of this program; name another file, or replace it by --force.");
    }

    /// <summary>What the file system refuses is told as all else is.</summary>
    private static void Guard(string option, string path, Action check)
    {
        try
        {
            check();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WrongArgumentException($"{option}: '{path}' cannot be looked at: {e.Message}", e);
        }
    }

    /// <summary>The files and folders that a value may name: itself, or what stands behind an equals sign.</summary>
    private static IEnumerable<string> Files(string value) =>
        new[] { value, value[(value.IndexOf('=', StringComparison.Ordinal) + 1)..] }.Distinct()
            .Where(name => File.Exists(name) || Directory.Exists(name));

    /// <summary>True for the folder itself and for what lies in it: it would be gone before it is read to its end.</summary>
    private static bool Holds(string folder, string input)
    {
        string one = Path.TrimEndingDirectorySeparator(RealPath.Of(folder)), other = RealPath.Of(input);
        return one == Path.TrimEndingDirectorySeparator(other) || IsBelow(other, one);
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
