using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Indicators;
using NT8Bridge.Sessions;
using NT8Bridge.Signals;

namespace NT8Bridge.Headless.Tests.Models;

/// <summary>The published schema of models and the engine's reader say the same.</summary>
[TestClass]
public sealed class ModelSchemaTests
{
    private const string Mend = "NT8BRIDGE_MEND_DOCS";
    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromText(File.ReadAllText(SchemaFile)));

    /// <summary>Why the engine may refuse what the schema takes; docs/model.md lists them.</summary>
    private static readonly string[] BeyondSchemas =
    [
        "two rules are called", @" is a (whole )?number from ", "of memory in an engine", "must be a finite number",
        "must be (less|greater|above|below)", "Parameter '",
    ];

    private static string SchemaFile => Path.Combine(Build.Pack.Solution.Root(), "docs", "model-1.schema.json");

    [TestMethod]
    public void The_schema_is_what_the_tables_of_the_engine_make()
    {
        string text = ModelSchemaText.Of();
        if (Environment.GetEnvironmentVariable(Mend) == "1") File.WriteAllText(SchemaFile, text);
        Assert.AreEqual(text, File.ReadAllText(SchemaFile).ReplaceLineEndings("\n"), $"run this test with {Mend}=1");
    }

    [TestMethod]
    public void The_bundled_models_fit_and_may_name_the_schema()
    {
        string[] models =
        [
            SignalModel.DefaultJson(), .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Models"), "*.json")
                .Select(File.ReadAllText), .. Documented(),
        ];
        Assert.IsGreaterThan(4, models.Length);
        foreach (string model in models)
        {
            Assert.IsTrue(Fits(model), model);
            SignalModelReader.Read(model);
        }

        Assert.IsTrue(models.Any(model => model.Contains("$schema", StringComparison.Ordinal)), "a sample shows how");
    }

    [TestMethod]
    [DataRow("5m.ema9", true)]
    [DataRow("macd(8, 21, 5).histogram", true)]
    [DataRow("60m.bollinger(20, 2.5).upper", true)]
    [DataRow("15m.adl()", true)]
    [DataRow("price", true)]
    [DataRow("5m.emma9", false)]
    [DataRow("7m.ema9", false)]
    [DataRow("5m.ema(9, 3)", false)]
    [DataRow("5m.macd.upper", false)]
    [DataRow("5m.adl3", false)]
    [DataRow("ema 9", false)]
    [DataRow("5m.ema9.", false)]
    [DataRow("", false)]
    public void An_operand_is_taken_by_both_or_by_none(string operand, bool isOne)
    {
        string model = Model(operand);
        Assert.AreEqual(isOne, Fits(model));
        Assert.AreEqual(isOne, Refusal(model) is null);
    }

    /// <summary>
    /// Whatever the engine refuses the schema refuses, unless the reason is beyond schemas; whatever the engine takes the schema
    /// takes.
    /// </summary>
    [TestMethod]
    public void Drawn_changes_of_sound_models_are_judged_alike()
    {
        string[] sound = [SignalModel.DefaultJson(), .. Documented()];
        int taken = 0, refused = 0, beyond = 0;
        for (int seed = 0; seed < 1500; seed++)
        {
            ModelMutation mutation = new(seed);
            string model = mutation.Of(sound[seed % sound.Length]);
            bool fits = Fits(model);
            switch (Refusal(model))
            {
                case null:
                    Assert.IsTrue(fits, $"seed {seed}: the engine takes what the schema does not: {model}");
                    taken++;
                    break;
                case { } reason when fits:
                    Assert.IsTrue(
                        BeyondSchemas.Any(known => Regex.IsMatch(reason, known)),
                        $"seed {seed}: the schema takes what the engine refuses: {reason}\n{model}");
                    beyond++;
                    break;
                default:
                    refused++;
                    break;
            }
        }

        Assert.IsGreaterThan(80, taken);
        Assert.IsGreaterThan(400, refused);
        Assert.IsGreaterThan(3, beyond);
    }

    private static bool Fits(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Schema.Value.Evaluate(document.RootElement).IsValid;
    }

    /// <summary>Why no engine can be made with the model; null where one can.</summary>
    private static string? Refusal(string json)
    {
        try
        {
            _ = new TradingEngine(
                new EngineOptions(), SignalModelReader.Read(json), SessionTemplates.Get(SessionTemplates.Names[0]));
            return null;
        }
        catch (SignalModelException e)
        {
            return e.Message;
        }
    }

    private static string Model(string operand) => new JsonObject
    {
        ["name"] = "m", ["buyAt"] = 1, ["sellAt"] = -1,
        ["rules"] = new JsonArray(new JsonObject
        {
            ["name"] = "r", ["vote"] = "buy",
            ["all"] = new JsonArray(new JsonObject { ["left"] = operand, ["op"] = ">", ["right"] = 1 }),
        }),
    }.ToJsonString();

    private static IEnumerable<string> Documented() => Regex.Matches(
        File.ReadAllText(Path.Combine(Build.Pack.Solution.Root(), "docs", "model.md")).ReplaceLineEndings("\n"),
        "```json\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value);
}
