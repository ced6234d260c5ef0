using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Host.Scripts;

namespace NT8Bridge.Headless.Cli;

/// <summary>Compiles NinjaScript as NinjaTrader would and lists the errors of each file.</summary>
internal sealed class CompileVerb : Verb
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "NinjaScript files, folders, or import archives (.zip).",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _each = new("--each") { Description = "Compile every file on its own instead of all into one assembly." };

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
        NinjaTraderRelease release = context.Get(_release) is null ? NinjaTraderRelease.Newest : context.Parse(_release, NinjaTraderRelease.Parse);
        ScriptFiles scripts = ScriptFiles.Read(context.Get(_paths)!);
        CompiledScripts[] compilations = context.Terminal.Progress("Compiling", progress => context.Get(_each)
            ? scripts.Sources.Select((source, done) =>
            {
                context.Cancellation.ThrowIfCancellationRequested();
                CompiledScripts compiled = ScriptCompiler.Compile([source], release, scripts.Libraries, ScriptCache.OfUser());
                progress.Report((done + 1.0) / scripts.Sources.Count);
                return compiled;
            }).ToArray()
            : [ScriptCompiler.Compile(scripts.Sources, release, scripts.Libraries, ScriptCache.OfUser())]);

        CompiledFile[] files = compilations.SelectMany(compilation => compilation.Files).ToArray();
        string[] passedOver = compilations.SelectMany(compilation => compilation.PassedOver).ToArray();
        foreach (CompiledScripts compilation in compilations) compilation.Dispose();
        foreach (CompiledFile file in files)
        {
            foreach (ScriptDiagnostic diagnostic in file.Diagnostics)
                context.Terminal.Output.WriteLine($"{file.Path}({diagnostic.Line}): {diagnostic.Code}: {diagnostic.Message}");
        }

        int bad = files.Count(file => !file.Ok);
        int strategies = files.Sum(file => file.Strategies.Count), indicators = files.Sum(file => file.Indicators.Count);
        context.Terminal.Output.WriteLine(string.Format(
            CultureInfo.InvariantCulture, "{0} of {1} files compile (C# {2}); {3} strategies, {4} indicators",
            files.Length - bad, files.Length, release.LanguageName, strategies, indicators));
        foreach (string note in scripts.Notes) context.Terminal.Output.WriteLine(note);
        foreach (string path in passedOver) context.Terminal.Output.WriteLine($"{path}: passed over, the host has it built in");

        return new VerbResult(
            new { files = files.Select(file => new { file.Path, file.Ok, file.Diagnostics, file.Strategies, file.Indicators }), passedOver },
            bad == 0 ? null : $"{bad} of {files.Length} files do not compile");
    }
}
