using System;
using System.Linq;
using System.Threading;
using NT8Bridge.Headless.Host.Scripts;

namespace NT8Bridge.Headless.Work.Compile;

/// <summary>Compiles NinjaScript as NinjaTrader would and lists the errors of each file.</summary>
public static class CompileWork
{
    /// <summary>Compiles; errors of the scripts are the result, not an exception.</summary>
    /// <exception cref="UnusableFileException">A path holds no NinjaScript.</exception>
    public static CompileResult Run(
        CompileRequest request, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ScriptFiles scripts = ScriptLoading.Read(request.Paths);
        StepShare share = new(progress, "Compiling");
        CompiledScripts[] compilations = request.IsEachOnItsOwn
            ? scripts.Sources.Select((source, done) =>
            {
                cancellation.ThrowIfCancellationRequested();
                CompiledScripts compiled = ScriptCompiler.Compile(
                    [source], request.Release, scripts.Libraries, ScriptCache.OfUser());
                share.Report((done + 1.0) / scripts.Sources.Count);
                return compiled;
            }).ToArray()
            : [ScriptCompiler.Compile(scripts.Sources, request.Release, scripts.Libraries, ScriptCache.OfUser())];
        CompileResult result = new()
        {
            Files = [.. compilations.SelectMany(compilation => compilation.Files)],
            PassedOver = [.. compilations.SelectMany(compilation => compilation.PassedOver)],
            Notes = [.. scripts.Notes],
            Language = request.Release.LanguageName,
        };
        foreach (CompiledScripts compilation in compilations) compilation.Dispose();
        return result;
    }
}
