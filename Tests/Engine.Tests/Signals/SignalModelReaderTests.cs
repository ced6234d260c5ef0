using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Signals;

namespace NT8Bridge.Tests.Signals;

[TestClass]
public sealed class SignalModelReaderTests
{
    private const string Rule = "{'name':'r','vote':'buy','all':[{'left':'close','op':'>','right':1}]}";

    private static SignalModel Read(string json) => SignalModelReader.Read(json.Replace('\'', '"'));

    private static string Model(string rules, string more = "") =>
        "{'name':'m','buyAt':1,'sellAt':-1," + more + "'rules':[" + rules + "]}";

    [TestMethod]
    public void The_built_in_model_is_a_model()
    {
        var model = SignalModel.Default();
        Assert.AreEqual("ema9", model.Indicators.First());
        Assert.AreEqual("volsma20", model.Indicators.Last());
        Assert.AreEqual(
            model.Rules.Count(rule => rule.Vote == SignalDirection.Buy),
            model.Rules.Count(rule => rule.Vote == SignalDirection.Sell));
        double most = model.Rules.Where(rule => rule.Vote == SignalDirection.Buy).Sum(rule => rule.Weight);
        Assert.IsTrue(most >= model.BuyAt, "its rules can never reach the threshold");
    }

    [TestMethod]
    public void A_schema_may_be_named_and_has_to_be_a_text()
    {
        Assert.AreEqual(1, Read(Model(Rule, "'$schema':'model-1.schema.json',")).Rules.Count);
        Refused(Model(Rule, "'$schema':1,"), "$schema", "must be a text");
        Refused(Model(Rule.Replace("'name'", "'$schema':'x','name'")), "rules[0].$schema", "unknown");
    }

    [TestMethod]
    public void A_name_that_looks_like_a_time_is_a_name()
    {
        SignalModel model = Read(Model(Rule.Replace("'r'", "'2024-01-01T00:00:00'") + "," + Rule));
        Assert.AreEqual("2024-01-01T00:00:00", model.Rules[0].Name);
        Assert.AreEqual("2024-01-01T00:00:00", model.Without(new[] { "r" }).Rules.Single().Name);
    }

    [TestMethod]
    public void A_rule_has_a_weight_of_one_unless_it_says_otherwise()
    {
        Assert.AreEqual(1.0, Read(Model(Rule)).Rules.Single().Weight);
        Assert.AreEqual(2.5, Read(Model(Rule.Replace("'all'", "'weight':2.5,'all'"))).Rules.Single().Weight);
    }

    [TestMethod]
    [DataRow("{", "", "Error reading")]
    [DataRow("[]", "", "")]
    [DataRow("{'name':'m','buyAt':1,'sellAt':-1}", "rules", "at least one rule")]
    [DataRow("{'name':'m','buyAt':0,'sellAt':-1,'rules':[]}", "buyAt", "above 0")]
    [DataRow("{'name':'m','buyAt':1,'sellAt':1,'rules':[]}", "sellAt", "below 0")]
    [DataRow("{'name':'m','buyAt':'1','sellAt':1,'rules':[]}", "buyAt", "must be a number")]
    [DataRow("{'name':'m','buyAt':1,'buyAt':2,'sellAt':-1,'rules':[]}", "", "buyAt")]
    [DataRow("{'name':'m','buyAt':1,'sellAt':-1,'rulez':[]}", "rulez", "unknown")]
    public void A_bad_model_names_the_path_and_the_reason(string json, string path, string reason) => Refused(json, path, reason);

    [TestMethod]
    [DataRow("{'vote':'buy','all':[]}", "rules[0]", "\"name\" is missing")]
    [DataRow("{'name':'r','vote':'up','all':[]}", "rules[0].vote", "'up'")]
    [DataRow("{'name':'r','vote':'buy'}", "rules[0]", "exactly one of")]
    [DataRow("{'name':'r','vote':'buy','all':[],'any':[]}", "rules[0]", "exactly one of")]
    [DataRow("{'name':'r','vote':'buy','all':[]}", "rules[0].all", "at least one condition")]
    [DataRow("{'name':'r','vote':'buy','weight':-1,'all':[{'left':1,'op':'>','right':2}]}", "rules[0].weight", "above 0")]
    [DataRow("{'name':'r','vote':'buy','all':[{'left':'5m.emma9','op':'>','right':2}]}", "rules[0].all[0].left", "emma9")]
    [DataRow("{'name':'r','vote':'buy','all':[{'left':'5q.ema9','op':'>','right':2}]}", "rules[0].all[0].left", "5q")]
    [DataRow("{'name':'r','vote':'buy','all':[{'left':'ema9','op':'>=','right':2}]}", "rules[0].all[0].op", "'>='")]
    [DataRow("{'name':'r','vote':'buy','all':[{'left':'ema9','op':'>'}]}", "rules[0].all[0]", "\"right\" is missing")]
    [DataRow("{'name':'r','vote':'buy','all':[{'left':true,'op':'>','right':2}]}", "rules[0].all[0].left",
        "must be a number or a text")]
    [DataRow(
        "{'name':'r','vote':'buy','all':[{'any':[{'left':'ema0','op':'>','right':2}]}]}",
        "rules[0].all[0].any[0].left", "ema0")]
    [DataRow(Rule + "," + Rule, "rules[1].name", "two rules")]
    public void A_bad_rule_names_the_path_and_the_reason(string rule, string path, string reason) =>
        Refused(Model(rule), path, reason);

    [TestMethod]
    [DataRow("'indicators':'ema9',", "indicators", "list")]
    [DataRow("'indicators':['ema9','nope'],", "indicators[1]", "nope")]
    [DataRow("'indicators':['ema9','ema9'],", "indicators[1]", "twice")]
    [DataRow("'indicators':[9],", "indicators[0]", "name of an indicator")]
    public void A_bad_indicator_list_names_the_path_and_the_reason(string more, string path, string reason) =>
        Refused(Model(Rule, more), path, reason);

    [TestMethod]
    public void More_rules_than_a_signal_can_name_are_refused()
    {
        string[] rules = Enumerable.Range(0, 65).Select(i => Rule.Replace("'r'", $"'r{i}'")).ToArray();
        Refused(Model(string.Join(",", rules)), "rules", "65");
        Assert.AreEqual(64, Read(Model(string.Join(",", rules.Take(64)))).Rules.Count);
    }

    private static void Refused(string json, string path, string reason)
    {
        SignalModelException error = Assert.ThrowsExactly<SignalModelException>(() => Read(json));
        Assert.AreEqual(path, error.Path, error.Message);
        StringAssert.Contains(error.Message, reason);
    }
}
