using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Host.Scripts;

namespace NT8Bridge.Headless.Work.Compile;

/// <summary>Finds and compiles the scripts of a run.</summary>
internal static class ScriptLoading
{
    /// <summary>Reads the NinjaScript behind paths.</summary>
    /// <exception cref="UnusableFileException">A path holds none.</exception>
    public static ScriptFiles Read(IReadOnlyCollection<string> paths)
    {
        try
        {
            return ScriptFiles.Read(paths);
        }
        catch (ScriptFileException e)
        {
            throw new UnusableFileException(e.Path, $"{e.Reason}", $"{e.Mend}", e);
        }
    }

    /// <summary>Compiles the scripts of a run, or the product's own when no path is given.</summary>
    /// <exception cref="WorkException">A path holds no NinjaScript, or one of the files does not compile.</exception>
    public static CompiledScripts Compile(IReadOnlyCollection<string> paths, IProgress<WorkProgress>? progress)
    {
        ScriptFiles files = paths.Count > 0 ? Read(paths) : ScriptFiles.OwnScripts();
        progress?.Report(new StepProgress("Compiling", 0));
        CompiledScripts scripts = ScriptCompiler.Compile(
            files.Sources, NinjaTraderRelease.Newest, files.Libraries, ScriptCache.OfUser());
        foreach (string note in files.Notes) progress?.Report(new ScriptNote(note));
        if (scripts.Ok) return scripts;
        CompiledFile bad = scripts.Files.First(file => !file.Ok);
        ScriptDiagnostic first = bad.Diagnostics[0];
        string extent = $"{scripts.Files.Count(file => !file.Ok)} of {scripts.Files.Count} files do not compile";
        throw new WorkFailedException(
            $"{bad.Path}({first.Line}): {first.Code}: {first.Message}; {extent}, 'compile' lists all errors");
    }
}
