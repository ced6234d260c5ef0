using System;
using NT8Bridge.Headless.Host.Scripts;

namespace NT8Bridge.Headless.Cli.Charts;

/// <summary>Compiles scripts and finds a strategy among them.</summary>
internal static class StrategyScript
{
    /// <summary>The strategy's class out of the user's files, or out of the product's own when none are given.</summary>
    /// <exception cref="WorkFailedException">A file does not compile.</exception>
    /// <exception cref="WrongArgumentException">No strategy has that name.</exception>
    public static Type Find(VerbContext context, string name, string[] paths)
    {
        CompiledScripts compiled = RunOptions.Compiled(context, paths);
        return compiled.Strategies.TryGetValue(name, out Type? strategy)
            ? strategy
            : throw new WrongArgumentException($"--strategy: there is no strategy '{name}'; there are {string.Join(", ", compiled.Strategies.Keys)}");
    }
}
