using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Scripts;

namespace NT8Bridge.Headless.Cli.Charts;

/// <summary>Compiles scripts and finds a strategy among them.</summary>
internal static class StrategyScript
{
    /// <summary>The strategy's class out of the user's files, or out of the product's own when none are given.</summary>
    /// <exception cref="WorkFailedException">A file does not compile.</exception>
    /// <exception cref="WrongArgumentException">No strategy has that name.</exception>
    public static Type Find(string name, IReadOnlyCollection<string> paths)
    {
        ScriptFiles files = paths.Count == 0 ? ScriptFiles.OwnScripts() : ScriptFiles.Read(paths);
        CompiledScripts compiled = ScriptCompiler.Compile(files.Sources, NinjaTraderRelease.Newest, files.Libraries, ScriptCache.OfUser());
        if (!compiled.Ok)
        {
            IEnumerable<string> errors = compiled.Files.SelectMany(file => file.Diagnostics.Select(d => $"{file.Path}({d.Line}): {d.Code}: {d.Message}"));
            throw new WorkFailedException("the scripts do not compile:" + Environment.NewLine + string.Join(Environment.NewLine, errors));
        }

        return compiled.Strategies.TryGetValue(name, out Type? strategy)
            ? strategy
            : throw new WrongArgumentException($"--strategy: there is no strategy '{name}'; there are {string.Join(", ", compiled.Strategies.Keys)}");
    }
}
