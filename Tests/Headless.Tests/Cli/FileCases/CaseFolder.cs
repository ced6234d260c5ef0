using System;
using System.IO;
using System.Text.Json;

namespace NT8Bridge.Headless.Tests.Cli.FileCases;

/// <summary>Inputs that once were misread, and runs on them.</summary>
internal static class CaseFolder
{
    /// <summary>A file of a case.</summary>
    public static string File(string folder, string name) =>
        Path.Combine(AppContext.BaseDirectory, "Data", "cases", folder, name);

    /// <summary>A parquet file of the tests.</summary>
    public static string Parquet(string name) => Path.Combine(AppContext.BaseDirectory, "Data", "parquet", name);

    /// <summary>A backtest with the result that <c>--json</c> writes.</summary>
    public static (CommandRun Run, JsonElement Json) Backtest(string script, string bars, params string[] options) =>
        CommandRun.WithJson(
            [
                "backtest", "--strategy", Path.GetFileNameWithoutExtension(script), "--script", script, "--bars", bars,
                .. options,
            ]);

    /// <summary>A number of the first file's counts.</summary>
    public static long Input(this JsonElement json, string name) => json.GetProperty("input")[0].GetProperty(name).GetInt64();
}
