using System.Collections.Generic;
using System.Text;
using NT8Bridge.Headless.Host.Scripts.Wrappers;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>
/// Writes the intermediate classes, from which the scripts of a compilation derive: see <see cref="ScriptBase"/>.
/// </summary>
internal static class ScriptBases
{
    /// <summary>
    /// Classes that derive from the host's and carry nothing yet. Strategies and columns reach the scripts' indicators through an
    /// indicator that never runs.
    /// </summary>
    public static string Text(IEnumerable<ScriptBase> bases)
    {
        string factory = $$"""
            private {{ScriptBase.Indicator.FullIntermediate}} _factory;
            private {{ScriptBase.Indicator.FullIntermediate}} Factory
            {
                get { return _factory ?? (_factory = new {{ScriptBase.Indicator.FullIntermediate}} { Parent = this }); }
            }
            """;
        StringBuilder text = new();
        foreach (ScriptBase scriptBase in bases)
        {
            text.AppendLine($$"""
                namespace {{scriptBase.Namespace}}
                {
                    public partial class {{scriptBase.Intermediate}} : global::{{scriptBase.FullName}}
                    {
                        {{(scriptBase == ScriptBase.Indicator ? "" : factory)}}
                    }
                }
                """);
        }

        return text.ToString();
    }
}
