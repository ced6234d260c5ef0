using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Names;
using NT8Bridge.Headless.Host.Scripts;

namespace NT8Bridge.Testing;

/// <summary>
/// NinjaScript files that the test compiles when it runs, as NinjaTrader would: with the methods by which scripts call
/// indicators, and with what only NinjaTrader's surroundings have replaced. Compile once for all tests, as in a static field.
/// <code>
/// private static readonly ScriptSources Scripts = ScriptSources.Compile("Strategies/GapFade.cs");
/// Scripts.Script("GapFade").With("Points", 4).On(market).InHistory();
/// </code>
/// </summary>
public sealed class ScriptSources
{
    private readonly CompiledScripts _scripts;

    private ScriptSources(CompiledScripts scripts) => _scripts = scripts;

    /// <summary>Compiles files, folders and import archives together.</summary>
    /// <param name="paths">They are looked for from the working directory.</param>
    /// <exception cref="ScriptTestException">They do not compile, or are not there; the message names file, line and
    /// reason.</exception>
    public static ScriptSources Compile(params string[] paths) => Compile(NinjaTraderRelease.Newest, paths);

    /// <summary>The same in the C# of a release of NinjaTrader, "8.1.2".</summary>
    public static ScriptSources CompileFor(string release, params string[] paths)
    {
        try
        {
            return Compile(NinjaTraderRelease.Parse(release), paths);
        }
        catch (System.FormatException e)
        {
            throw new ScriptTestException(e.Message, e);
        }
    }

    /// <summary>The script of that class name.</summary>
    /// <exception cref="ScriptTestException">There is none.</exception>
    public ScriptTest<NinjaScriptBase> Script(string name)
    {
        if (_scripts.Strategies.TryGetValue(name, out System.Type? script) || _scripts.Indicators.TryGetValue(name, out script))
            return ScriptTest.Of(script);
        string[] names = [.. _scripts.Strategies.Keys.Concat(_scripts.Indicators.Keys)];
        string question = NearNames.Question(name, names);
        throw new ScriptTestException(
            $"There is no script '{name}'{(question.Length > 0 ? question : ".")} There is {string.Join(", ", names)}.");
    }

    /// <summary>The same scripts loaded once more: what one test leaves in their static fields does not reach another.</summary>
    public ScriptSources LoadAgain() => new(_scripts.LoadAgain());

    private static ScriptSources Compile(NinjaTraderRelease release, string[] paths)
    {
        CompiledScripts scripts;
        try
        {
            var files = ScriptFiles.Read(paths);
            scripts = ScriptCompiler.Compile(files.Sources, release, files.Libraries);
        }
        catch (ScriptFileException e)
        {
            throw new ScriptTestException(e.Message, e);
        }

        if (scripts.Ok) return new ScriptSources(scripts);
        IEnumerable<string> errors = scripts.Files.SelectMany(file => file.Diagnostics.Select(error => string.Create(
            CultureInfo.InvariantCulture, $"  {file.Path}({error.Line}): {error.Code} {error.Message}")));
        throw new ScriptTestException("The scripts do not compile.\n" + string.Join('\n', errors));
    }
}
