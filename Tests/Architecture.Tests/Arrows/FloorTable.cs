using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Host;

namespace NT8Bridge.Architecture.Tests.Arrows;

/// <summary>
/// Which part of the product may use which; docs/architecture.md draws it. A new folder gets a line here. An arrow that goes up
/// is a fault of the code and not of this table.
/// </summary>
internal static class FloorTable
{
    private const string Engine = "AddOns/Engine";
    private const string Host = "Headless/Host";
    private const string EngineProject = "NT8Bridge.csproj";
    private const string WindowsProject = "Headless/Windows/Windows.csproj";
    private const string SurfaceProject = "Headless/NinjaScript/NinjaScript.csproj";
    private const string DataProject = "Headless/Data/Data.csproj";
    private const string HostProject = "Headless/Host/Host.csproj";
    private const string WorkProject = "Headless/Work/Work.csproj";
    private const string TestKitProject = "Headless/TestKit/TestKit.csproj";

    /// <summary>The projects of the product and the projects that each may refer to.</summary>
    public static IReadOnlyList<Floor> Projects { get; } =
    [
        new(EngineProject),
        new(WindowsProject),
        new(SurfaceProject, EngineProject, WindowsProject),
        new(DataProject, EngineProject),
        new(HostProject, EngineProject, WindowsProject, SurfaceProject),
        new(WorkProject, EngineProject, WindowsProject, SurfaceProject, DataProject, HostProject),
        new(TestKitProject, EngineProject, WindowsProject, SurfaceProject, DataProject, HostProject, WorkProject),
        new("Headless/Headless.csproj", EngineProject, WindowsProject, SurfaceProject, DataProject, HostProject, WorkProject),
    ];

    /// <summary>The floors inside the assemblies that have more than one.</summary>
    public static IReadOnlyList<FloorPlan> Plans { get; } = [EnginePlan(), HostPlan(), WorkPlan(), CommandLinePlan()];

    /// <summary>The plan of that assembly.</summary>
    public static FloorPlan PlanOf(string name) => Plans.Single(plan => plan.Name == name);

    private static FloorPlan EnginePlan()
    {
        string[] core = Below(
            "Bars", "Sessions", "Checksums", "Indicators", "Indicators/Windows", "Indicators/Catalog", "Timeframes", "Signals");
        string[] history = Below("History", "History/BarFiles");
        string[] live = Below("Live", "Live/Start", "Live/Stream", "Live/Gaps");
        return new FloorPlan(
            "NT8Bridge", Engine,
            [
                new(Engine + "/Framework"),
                new(Engine + "/Checksums"),
                new(Engine + "/Clocks"),
                new(Engine + "/Sessions"),
                new(Engine + "/Bars", Below("Sessions")),
                new(Engine + "/Indicators/Windows", Below("Bars")),
                new(Engine + "/Indicators", Below("Bars", "Sessions", "Checksums", "Indicators/Windows")),
                new(Engine + "/Indicators/Catalog", Below("Bars", "Sessions", "Indicators")),
                new(Engine + "/Timeframes", Below("Bars", "Sessions", "Checksums", "Indicators", "Indicators/Catalog")),
                new(Engine + "/Signals", Below("Bars", "Sessions", "Indicators", "Indicators/Catalog", "Timeframes")),
                new(Engine, core),
                new(Engine + "/History/BarFiles", Below("Bars", "Sessions", "Checksums")),
                new(Engine + "/History", Below("Bars", "Sessions", "Checksums", "History/BarFiles")),
                new(Engine + "/Risk", Below("Sessions", "History")),
                new(Engine + "/Feeds", Below("Bars", "Clocks")),
                .. RithmicFloors(),
                new(Engine + "/Live/Gaps", [Engine, .. Below("Bars", "Sessions", "Timeframes")]),
                new(Engine + "/Live/Start", [Engine, .. core, .. history, .. Below("Live/Gaps")]),
                new(Engine + "/Live/Stream", [Engine, .. core, .. Below("Clocks", "Feeds", "Live/Gaps", "Live/Start")]),
                new(
                    Engine + "/Live",
                    [Engine, .. core, .. history, .. Below("Clocks", "Feeds", "Live/Gaps", "Live/Start", "Live/Stream")]),
                new(Engine + "/Journal", [Engine, .. core, .. history, .. live]),
                new(Engine + "/Tapes", [Engine, .. core]),
                new(Engine + "/Tapes/Recording", [Engine, .. core, .. history, .. Below("Tapes")]),
                new(Engine + "/Display", [Engine, .. core, .. history, .. live, .. Below("Clocks", "Journal")]),
                new(Engine + "/Display/Pages", [Engine, .. core, .. Below("Display", "Live/Gaps", "Live/Start")]),
            ]);
    }

    private static Floor[] RithmicFloors()
    {
        const string rithmic = "Feeds/Rithmic";
        string[] lowest = Below(rithmic + "/Credentials", rithmic + "/Faults", rithmic + "/Options");
        string[] link =
            [.. lowest, .. Below(rithmic + "/Protocol", rithmic + "/Transport", rithmic + "/Session", "Clocks", "Bars")];
        return
        [
            new($"{Engine}/{rithmic}/Credentials"),
            new($"{Engine}/{rithmic}/Faults"),
            new($"{Engine}/{rithmic}/Options", Below("Bars")),
            new($"{Engine}/{rithmic}/Protocol", lowest),
            new($"{Engine}/{rithmic}/Transport", lowest),
            new($"{Engine}/{rithmic}/Session", [.. lowest, .. Below(rithmic + "/Protocol", rithmic + "/Transport", "Clocks")]),
            new($"{Engine}/{rithmic}/History", link),
            new($"{Engine}/{rithmic}/Live", [.. link, .. Below("Feeds", "Sessions")]),
            new(
                $"{Engine}/{rithmic}",
                [.. link, .. Below(rithmic + "/History", rithmic + "/Live", "Feeds", "Sessions", "History", "History/BarFiles")]),
        ];
    }

    private static FloorPlan HostPlan()
    {
        string[] ground = [Host + "/Output", Host + "/Instruments", Host + "/Series"];
        string[] orders =
        [
            Host + "/Orders/Core", Host + "/Orders/AtmOrders", Host + "/Orders/AccountOrders", Host + "/Orders/StrategyOrders",
        ];
        return new FloorPlan(
            "NT8Bridge.Headless.Host", Host,
            [
                new(Host + "/Output"),
                new(Host + "/Performance"),
                new(Host + "/Names"),
                new(Host + "/Instruments", Host + "/Names"),
                new(Host + "/Series", Host + "/Instruments"),
                new(Host + "/Faults"),
                new(Host + "/Paths"),
                new(Host, [Host + "/Faults", Host + "/Paths", .. ground]),
                new(Host + "/Orders/Core", Host + "/Series", Host + "/Faults", Host + "/Paths"),
                new(Host + "/Orders/AtmOrders", Host + "/Orders/Core"),
                new(Host + "/Orders/AccountOrders", [Host, Host + "/Faults", Host + "/Orders/Core", Host + "/Orders/AtmOrders"]),
                new(
                    Host + "/Orders/StrategyOrders",
                    [
                        Host, Host + "/Faults", Host + "/Paths", Host + "/Series", Host + "/Orders/Core",
                        Host + "/Orders/AccountOrders",
                    ]),
                new(Host + "/Runs", [Host, Host + "/Faults", Host + "/Names", .. ground, .. orders]),
                new(Host + "/Scripts/Wrappers"),
                new(Host + "/Scripts", Host + "/Scripts/Wrappers"),
            ]);
    }

    private static FloorPlan WorkPlan()
    {
        string[] ground = ["Headless/Work", "Headless/Work/Load"];
        string[] scripts = [.. ground, "Headless/Work/Compile"];
        string[] runs = [.. scripts, "Headless/Work/Watch", "Headless/Work/Runs"];
        return new FloorPlan(
            "NT8Bridge.Headless.Work", "Headless/Work",
            [
                new("Headless/Work"),
                new("Headless/Work/Load", "Headless/Work"),
                new("Headless/Work/Instruments", ground),
                new("Headless/Work/Compile", "Headless/Work"),
                new("Headless/Work/Watch", "Headless/Work"),
                new("Headless/Work/Runs", [.. scripts, "Headless/Work/Watch"]),
                new("Headless/Work/Reports/Model", runs),
                new("Headless/Work/Compare", "Headless/Work"),
                new(
                    "Headless/Work/Compare/Results",
                    [.. ground, "Headless/Work/Compare", "Headless/Work/Reports/Model"]),
                new("Headless/Work/Backtest", [.. runs, "Headless/Work/Reports/Model"]),
                new("Headless/Work/Portfolio", [.. runs, "Headless/Work/Reports/Model", "Headless/Work/Backtest"]),
                new("Headless/Work/Check", [.. runs, "Headless/Work/Backtest"]),
                new("Headless/Work/Validate"),
                new("Headless/Work/Optimize/Searches", "Headless/Work/Validate"),
                new("Headless/Work/Optimize", [.. runs, "Headless/Work/Validate", "Headless/Work/Optimize/Searches"]),
                new("Headless/Work/Search", [.. runs, "Headless/Work/Optimize"]),
                new("Headless/Work/Search/Shards", [.. runs, "Headless/Work/Optimize", "Headless/Work/Search"]),
                new("Headless/Work/Search/Slurm", [.. runs, "Headless/Work/Search", "Headless/Work/Search/Shards"]),
                new("Headless/Work/Play", [.. runs, "Headless/Work/Reports/Model"]),
                new("Headless/Work/Demo", [.. scripts, "Headless/Work/Play"]),
                new("Headless/Work/Bars", runs),
                new("Headless/Work/Models", "Headless/Work"),
                new("Headless/Work/Export", ground),
                new("Headless/Work/Cache", ground),
                new("Headless/Work/Database", ground),
                new("Headless/Work/Csv", "Headless/Work/Backtest"),
                new("Headless/Work/Reports/Rows", "Headless/Work/Reports/Model"),
                new("Headless/Work/Parity", runs),
                new(
                    "Headless/Work/Reports/Html",
                    [
                        .. ground, "Headless/Work/Runs", "Headless/Work/Reports/Model", "Headless/Work/Backtest",
                        "Headless/Work/Optimize", "Headless/Work/Optimize/Searches", "Headless/Work/Play",
                        "Headless/Work/Demo", "Headless/Work/Parity",
                        "Headless/Work/Compare/Results", "Headless/Work/Portfolio", "Headless/Work/Validate",
                        "Headless/Work/Search",
                    ]),
            ]);
    }

    private static FloorPlan CommandLinePlan()
    {
        string[] parts =
            [
                "Headless/Cli/Output", "Headless/Cli/Arguments", "Headless/Cli/Outputs", "Headless/Cli/Json",
                "Headless/Cli/Tables",
            ];
        return new FloorPlan(
            "NT8Bridge.Headless", "Headless/Cli",
            [
                new("Headless/Cli/Output"),
                new("Headless/Cli/Arguments", "Headless/Cli/Output"),
                new("Headless/Cli/Tables"),
                new("Headless/Cli/Outputs", "Headless/Cli/Arguments"),
                new("Headless/Cli/Json", "Headless/Cli/Arguments", "Headless/Cli/Outputs"),
                new("Headless/Cli/Processes", "Headless/Cli/Arguments"),
                new("Headless/Cli/Verbs", parts),
                new("Headless/Cli/Mcp", [.. parts, "Headless/Cli/Processes", "Headless/Cli/Verbs"]),
                new("Headless/Cli", [.. parts, "Headless/Cli/Processes", "Headless/Cli/Verbs", "Headless/Cli/Mcp"]),
            ]);
    }

    private static string[] Below(params string[] folders) => Array.ConvertAll(folders, folder => Engine + "/" + folder);
}
