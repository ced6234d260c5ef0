using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Host.Scripts;
using NT8Bridge.Headless.Work.Compile;

namespace NT8Bridge.Headless.Cli.Verbs;

/// <summary>Compiles NinjaScript as NinjaTrader would and lists the errors of each file.</summary>
internal sealed class CompileVerb : Verb
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "NinjaScript files, folders, or import archives (.zip).",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _each = new("--each")
    {
        Description = "Compile every file on its own instead of all into one assembly.",
    };

    private readonly Option<string> _release = new("--nt")
    {
        HelpName = "RELEASE",
        Description = "Use the C# of this NinjaTrader release, for example 8.1.2 (C# 8). Without it: the newest.",
    };

    /// <inheritdoc/>
    public override string Name => "compile";

    /// <inheritdoc/>
    public override string Description => "Compile NinjaScript files as NinjaTrader would and list the errors of each file.";

    /// <inheritdoc/>
    public override IEnumerable<Argument> Arguments => [_paths];

    /// <inheritdoc/>
    public override IEnumerable<Option> Options => [_each, _release];

    /// <inheritdoc/>
    public override VerbResult Run(VerbContext context)
    {
        CompileRequest request = new()
        {
            Paths = context.Get(_paths)!,
            IsEachOnItsOwn = context.Get(_each),
            Release = context.Get(_release) is null
                ? NinjaTraderRelease.Newest
                : context.Parse(_release, NinjaTraderRelease.Parse),
        };
        CompileResult result = context.Do((progress, cancellation) => CompileWork.Run(request, progress, cancellation));
        Write(context.Terminal.Output, result);
        return new VerbResult(
            new
            {
                files = result.Files.Select(
                    file => new { file.Path, file.Ok, file.Diagnostics, file.Strategies, file.Indicators }),
                passedOver = result.PassedOver,
                notes = result.Notes,
            },
            result.Failed == 0 ? null : $"{result.Failed} of {result.Files.Count} files do not compile");
    }

    private static void Write(TextWriter output, CompileResult result)
    {
        foreach (CompiledFile file in result.Files)
        {
            foreach (ScriptDiagnostic diagnostic in file.Diagnostics)
                output.WriteLine($"{file.Path}({diagnostic.Line}): {diagnostic.Code}: {diagnostic.Message}");
        }

        output.WriteLine(string.Format(
            CultureInfo.InvariantCulture, "{0} of {1} files compile (C# {2}); {3} strategies, {4} indicators",
            result.Files.Count - result.Failed, result.Files.Count, result.Language,
            result.Files.Sum(file => file.Strategies.Count), result.Files.Sum(file => file.Indicators.Count)));
        foreach (string note in result.Notes) output.WriteLine(note);
        foreach (string path in result.PassedOver) output.WriteLine($"{path}: passed over, the host has it built in");
    }
}
