namespace NinjaTrader.Gui;

/// <summary>Texts of the platform's windows that scripts name.</summary>
public class Resource : NinjaTrader.Custom.Resource
{
    private Resource()
    {
    }

    /// <summary>"New Tab".</summary>
    public static string GuiNewTab => "New Tab";

    /// <summary>"Super Dom Column Pulling Stacking Label".</summary>
    public static string NinjaScriptSuperDomColumnPullingStackingLabel => "Super Dom Column Pulling Stacking Label";

    /// <summary>"Super Dom Column Recent Description".</summary>
    public static string NinjaScriptSuperDomColumnRecentDescription => "Super Dom Column Recent Description";

    /// <summary>"Super Dom Column Recent Label".</summary>
    public static string NinjaScriptSuperDomColumnRecentLabel => "Super Dom Column Recent Label";

    /// <summary>"Superdom Column Pulling Stacking Description".</summary>
    public static string NinjaScriptSuperdomColumnPullingStackingDescription => "Superdom Column Pulling Stacking Description";
}
