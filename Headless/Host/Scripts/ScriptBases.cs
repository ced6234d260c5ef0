using System.Collections.Generic;
using System.Text;
using NT8Bridge.Headless.Host.Scripts.Wrappers;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>Writes the classes between the host's and the scripts'.</summary>
internal static class ScriptBases
{
    /// <summary>
    /// Classes that derive from the host's and carry nothing yet. Strategies and columns reach the scripts' indicators through an
    /// indicator that never runs.
    /// </summary>
    public static string Text(IEnumerable<ScriptBase> bases)
    {
        string factory = $$"""
            private {{ScriptBase.Indicator.FullBetween}} _factory;
            private {{ScriptBase.Indicator.FullBetween}} Factory
            {
                get { return _factory ?? (_factory = new {{ScriptBase.Indicator.FullBetween}} { Parent = this }); }
            }
            """;
        StringBuilder text = new();
        foreach (ScriptBase scriptBase in bases)
        {
            text.AppendLine($$"""
                namespace {{scriptBase.Namespace}}
                {
                    public partial class {{scriptBase.Between}} : global::{{scriptBase.FullName}}
                    {
                        {{(scriptBase == ScriptBase.Indicator ? "" : factory)}}
                    }
                }
                """);
        }

        return text.ToString();
    }
}
