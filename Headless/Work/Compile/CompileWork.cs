using System;
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
        CheckedScripts compiled = request.IsEachOnItsOwn
            ? ScriptCompiler.CheckEach(scripts.Sources, request.Release, scripts.Libraries, share, cancellation)
            : Together(scripts, request.Release);
        return new CompileResult
        {
            Files = compiled.Files,
            PassedOver = compiled.PassedOver,
            Notes = [.. scripts.Notes],
            Language = request.Release.LanguageName,
        };
    }

    private static CheckedScripts Together(ScriptFiles scripts, NinjaTraderRelease release)
    {
        using CompiledScripts compiled = ScriptCompiler.Compile(
            scripts.Sources, release, scripts.Libraries, ScriptCache.OfUser());
        return new CheckedScripts(compiled.Files, compiled.PassedOver);
    }
}
