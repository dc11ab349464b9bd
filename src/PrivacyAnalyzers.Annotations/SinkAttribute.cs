using System;

namespace PrivacyAnalyzers;

/// <summary>Data given here leaves through a channel.</summary>
/// <remarks>
/// On a method, constructor, property setter or type it means all of their inputs. What may leave there, and under which condition, is for
/// the policy to say. PRIV1006 points at parameters that lead to a sink and do not say so, PRIV1007 at an unknown channel.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Parameter | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Delegate,
    AllowMultiple = false)]
public sealed class SinkAttribute : Attribute
{
    /// <param name="channel">A constant of <see cref="PrivacyAnalyzers.Channel"/>, or a recipient that the policy file declares.</param>
    public SinkAttribute(string channel)
    {
        Channel = channel;
    }

    /// <summary>A constant of <see cref="PrivacyAnalyzers.Channel"/>, or a recipient that the policy file declares.</summary>
    public string Channel { get; }
}
