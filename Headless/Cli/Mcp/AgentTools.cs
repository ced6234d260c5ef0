using System.Collections.Generic;
using NT8Bridge.Headless.Cli.Verbs;

namespace NT8Bridge.Headless.Cli.Mcp;

/// <summary>
/// The tools of the server. Nothing among them trades or connects: what plays live, logs in or looks after NinjaTrader's folders
/// is no tool, and a test holds that.
/// </summary>
internal static class AgentTools
{
    /// <summary>All of them; a page can be written only where the server may write.</summary>
    public static IReadOnlyList<IAgentTool> Of(ToolGround ground)
    {
        List<IAgentTool> tools =
        [
            new DataListTool(ground),
            new SymbolTool(),
            new VerbTool("compile", new CompileVerb(), ground),
            new VerbTool("backtest", new BacktestVerb(), ground),
            new VerbTool("optimize", new OptimizeVerb(), ground),
            new VerbTool("sweep", new SweepVerb(), ground),
            new VerbTool("check", new CheckVerb(), ground),
            new VerbTool("model_check", new ModelVerb(), ground) { Words = ["check"] },
        ];
        if (ground.Folders.Write.Count > 0)
            tools.Add(new VerbTool("report", new ReportVerb(), ground, ArgumentKind.Result));
        return tools;
    }
}
