namespace NinjaTrader.NinjaScript.ShareServices;

/// <summary>A share service that offers settings to choose from.</summary>
public interface IPreconfiguredProvider
{
    /// <summary>The names of the settings.</summary>
    object[] PreconfiguredNames { get; set; }

    /// <summary>The name that the user chose.</summary>
    string SelectedPreconfiguredSetting { get; set; }

    /// <summary>Takes the settings of that name.</summary>
    void ApplyPreconfiguredSettings(string name);
}
